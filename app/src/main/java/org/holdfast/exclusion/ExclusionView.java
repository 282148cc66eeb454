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
 * @param name the pupil's
 * @param standing where it stands and what happens next, in a sentence or two
 */
record ExclusionView(
        OpenedCase about,
        String name,
        String standing,
        Behind behind,
        List<Letter> letters,
        List<Entry> history,
        ExclusionPermissions may) {

    /** What stood behind the decision, and what the authority’s policy asks because of it. */
    record Behind(Happening.Evidence evidence, List<Signal> signals) {}

    /** One line of the history. */
    record Entry(LocalDate on, String words, Instant recorded, String by) {}

    public Exclusion exclusion() {
        return about.exclusion();
    }

    public String school() {
        return about.school().name();
    }

    public Map<Grounds.Part, String> words() {
        return about.words();
    }

    public List<Duty> duties() {
        return about.duties();
    }

    /** What was weighed, line by line. */
    public List<EvidenceWords.Line> considered() {
        return EvidenceWords.lines(behind.evidence(), words());
    }

    public String title() {
        return switch (exclusion().imposed()) {
            case Imposed.Suspension _ -> "Suspension";
            case Imposed.Permanent _ -> "Permanent exclusion";
        };
    }

    public boolean open() {
        return exclusion().progress().cancellation().isEmpty();
    }

    public boolean decided() {
        return exclusion().progress().decision().isPresent();
    }

    @Override
    public String toString() {
        return "ExclusionView[" + exclusion().id().value() + "]";
    }
}
