package org.holdfast.pupil;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.function.Supplier;
import org.holdfast.access.SchoolId;
import org.holdfast.database.KeptAnswers;
import org.springframework.stereotype.Component;

/**
 * How many pupils a list has: counting the pupils of a borough costs ten times what showing a page
 * of them does.
 */
@Component
public class RollTotals {
    private final KeptAnswers<Asked, Long> totals = new KeptAnswers<>();

    /** What was asked, of which schools; whoever asks it may see those. */
    private record Asked(Set<SchoolId> schools, RollFilter filter, LocalDate day) {}

    long of(
            Collection<SchoolId> schools,
            RollFilter filter,
            LocalDate day,
            Supplier<Long> counting) {
        return totals.of(new Asked(Set.copyOf(schools), filter, day), counting);
    }

    /** The transaction in progress changes who is on roll. */
    public void change() {
        totals.change();
    }
}
