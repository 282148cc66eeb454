package org.holdfast.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.holdfast.access.PersonId;
import org.holdfast.database.KeptAnswers;
import org.springframework.stereotype.Component;

/** How much work a person's list holds: counting it costs several times what a page of it does. */
@Component
class Tallies {
    private final KeptAnswers<Asked, List<Tally>> tallies = new KeptAnswers<>();

    /**
     * How many duties of a rule stand where.
     *
     * @param fresh of those, how many came after the moment asked about
     */
    record Tally(String rule, String title, Standing standing, long duties, long fresh) {}

    /**
     * What a tally depends on.
     *
     * @param filter as far as counts depend on it
     * @param since after which a duty is fresh; no duty is if absent
     */
    record Asked(
            PersonId person,
            DutyPermissions permissions,
            WorkFilter filter,
            LocalDate day,
            Optional<Instant> since) {}

    List<Tally> of(Asked asked, Supplier<List<Tally>> counting) {
        return tallies.of(asked, counting);
    }

    /** The transaction in progress changes duties. */
    void change() {
        tallies.change();
    }
}
