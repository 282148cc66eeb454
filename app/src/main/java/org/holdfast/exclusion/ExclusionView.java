package org.holdfast.exclusion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.holdfast.letter.Letter;
import org.holdfast.statute.Duty;

/**
 * An exclusion's own page.
 *
 * @param standing where it stands and what happens next, in a sentence or two
 */
record ExclusionView(
        Exclusion exclusion,
        Subject subject,
        String standing,
        Map<Grounds.Part, String> words,
        List<Duty> duties,
        List<Letter> letters,
        List<Entry> history,
        ExclusionPermissions may) {

    /** Whom and where it concerns. */
    record Subject(String name, String school) {
        @Override
        public String toString() {
            return "Subject[…]";
        }
    }

    /** One line of the history. */
    record Entry(LocalDate on, String words, Instant recorded, String by) {}

    public String title() {
        return switch (exclusion.imposed()) {
            case Imposed.Suspension _ -> "Suspension";
            case Imposed.Permanent _ -> "Permanent exclusion";
        };
    }

    public boolean open() {
        return exclusion.progress().cancellation().isEmpty();
    }

    public boolean decided() {
        return exclusion.progress().decision().isPresent();
    }

    @Override
    public String toString() {
        return "ExclusionView[" + exclusion.id().value() + "]";
    }
}
