package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Why, and what was thought of first: everything about the decision but its dates.
 *
 * @param reasons the main one first
 * @param barred the barred reasons that the head says are part of why
 * @param measures what was tried
 * @param considered what was weighed and who was spoken to
 * @param words the head's and the child's own
 */
public record Grounds(
        List<Reason> reasons,
        Set<BarredReason> barred,
        List<Taken> measures,
        List<Consideration> considered,
        Map<Part, String> words) {

    /** A measure that was taken. */
    public record Taken(Measure measure, LocalDate on, Measure.Result result) {}

    /** What the words are about. */
    public enum Part {
        WHAT_HAPPENED,
        POLICY_CLAUSE,
        POLICY_VERSION,
        LESSER_SANCTION,
        LONGER_THAN_USUAL,
        NEEDS_ASSESSMENT,
        REASONABLE_ADJUSTMENTS,
        SOCIAL_EMOTIONAL_HEALTH,
        SUSPENSION_WOULD_DO,
        EMERGENCY_REVIEW,
        CONSULTED,
        BREACH,
        HARM,
        CHILDS_WORDS,
        CHILD_HELPED_BY,
        OTHER_MEASURE;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Part ofKey(String key) {
            return valueOf(key.toUpperCase(java.util.Locale.ROOT));
        }
    }

    public Grounds {
        reasons = List.copyOf(reasons);
        barred = Set.copyOf(barred);
        measures = List.copyOf(measures);
        considered = List.copyOf(considered);
        words = Map.copyOf(words);
    }

    /** What was said to a question; empty where it was not answered. */
    public Optional<Consideration> on(Consideration.Subject subject) {
        return considered.stream().filter(one -> one.subject() == subject).findFirst();
    }

    /** Whether a question was answered with yes. */
    public boolean yes(Consideration.Subject subject) {
        return on(subject)
                .map(Consideration::answer)
                .filter(Consideration.Answer.YES::equals)
                .isPresent();
    }

    /** Whether there are words about it. */
    public boolean says(Part part) {
        return !words.getOrDefault(part, "").isBlank();
    }

    /** Says nothing about the child. */
    @Override
    public String toString() {
        return "Grounds[" + reasons + "]";
    }
}
