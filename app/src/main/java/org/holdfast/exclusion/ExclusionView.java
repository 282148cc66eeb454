package org.holdfast.exclusion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.duty.NextOwed;
import org.holdfast.duty.Owed;
import org.holdfast.letter.Letter;

/**
 * An exclusion's own page.
 *
 * @param name the pupil's
 * @param standing where it stands, what happens next, and everything owed
 */
record ExclusionView(
        OpenedCase about,
        String name,
        Standing standing,
        Behind behind,
        List<Letter> letters,
        List<Entry> history,
        ExclusionPermissions may) {

    /** What stood behind the decision, and what the authority’s policy asks because of it. */
    record Behind(Happening.Evidence evidence, List<Signal> signals) {}

    /** Where the case stands. */
    record Standing(String now, Optional<NextOwed> next, List<Owed> owed) {

        /** What is still owed, the late first. */
        public List<Owed> open() {
            return Owed.open(owed);
        }

        /** What was done. */
        public List<Owed> done() {
            return Owed.done(owed);
        }
    }

    /** One line of the history, with what was said about it. */
    record Entry(LocalDate on, String words, Instant recorded, List<Said> said) {}

    /** Something that was said. */
    record Said(String about, String words) {

        static List<Said> of(Map<String, String> said) {
            return said.entrySet().stream()
                    .map(part -> new Said(SaidParts.title(part.getKey()), part.getValue()))
                    .sorted(Comparator.comparing(Said::about))
                    .toList();
        }

        @Override
        public String toString() {
            return "Said[" + about + "]";
        }
    }

    public Exclusion exclusion() {
        return about.exclusion();
    }

    public String school() {
        return about.school().name();
    }

    public Map<Grounds.Part, String> words() {
        return about.words();
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

    /** What may be recorded now on the pages of the decision and of the board. */
    public List<ChangeForm.Act> acts() {
        return Arrays.stream(ChangeForm.Act.values())
                .filter(act -> act.fits(exclusion()))
                .filter(act -> act.allowed(may))
                .toList();
    }

    @Override
    public String toString() {
        return "ExclusionView[" + exclusion().id().value() + "]";
    }
}
