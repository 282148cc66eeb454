package org.holdfast.exclusion.challenge;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What happened about a challenge (S4-16, S4-23, S4-33). Its words stand apart. Components may be
 * added, never renamed.
 */
public sealed interface ChallengeStep {

    /** The day on which it truly happened. */
    LocalDate on();

    /** The authority challenged the decision. */
    record Challenged(LocalDate on) implements ChallengeStep {}

    /** The school answered. */
    record Answered(LocalDate on) implements ChallengeStep {}

    /** It came to an end. */
    record Closed(LocalDate on, Result result) implements ChallengeStep {}

    /** What came of it. */
    enum Result {
        STANDS("The exclusion stands"),
        /** Counted apart from exclusions that stand (S16-05). */
        WITHDRAWN("The exclusion was withdrawn"),
        SHORTER_ROUTE("Another way was found: it was cancelled for another measure");

        private final String words;

        Result(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** Whether the exclusion went: the head must then have cancelled it (CAN-1). */
        public boolean ends() {
            return this != STANDS;
        }
    }

    /** Its name in the database. */
    default String kind() {
        return switch (this) {
            case Challenged _ -> "challenged";
            case Answered _ -> "challenge_answered";
            case Closed _ -> "challenge_closed";
        };
    }

    /** The type that a name in the database stands for; empty for another family of events. */
    static Optional<Class<? extends ChallengeStep>> typeOf(String kind) {
        return switch (kind) {
            case "challenged" -> Optional.of(Challenged.class);
            case "challenge_answered" -> Optional.of(Answered.class);
            case "challenge_closed" -> Optional.of(Closed.class);
            default -> Optional.empty();
        };
    }
}
