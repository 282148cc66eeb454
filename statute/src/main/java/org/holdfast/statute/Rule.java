package org.holdfast.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One rule of the law, as it can be looked up.
 *
 * @param id as the statute reference numbers it, such as GOV-5
 * @param title what it requires, in a few plain words
 * @param versions the forms in which it has been in force, oldest first
 * @param ifLate what follows in law when it is done late
 */
public record Rule(
        String id, String title, Authority authority, List<Version> versions, String ifLate) {

    /**
     * A form of a rule.
     *
     * @param from the first day of exclusions to which it applies
     * @param words what was new
     */
    public record Version(LocalDate from, String words) {}

    public Rule {
        versions = List.copyOf(versions);
    }

    /** The form that applies; none before the rule was in force. */
    public Optional<Version> versionIn(Law law) {
        return versions.stream()
                .filter(version -> !law.occurred().isBefore(version.from()))
                .reduce((_, later) -> later);
    }

    @Override
    public String toString() {
        return id;
    }
}
