package org.holdfast.exclusion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.pupil.PupilFacts;
import org.holdfast.pupil.PupilId;

/**
 * An exclusion of the past with what was recorded of it since, for {@link LoadExclusions}.
 *
 * @param facts the pupil's, as at the day of the decision
 * @param later what happened after it, in the order in which it was recorded
 */
public record PastExclusion(
        PupilId pupil, PupilFacts facts, Decision decision, By recorded, List<Later> later) {

    public PastExclusion {
        later = List.copyOf(later);
    }

    /** By whom something was recorded, and when. */
    public record By(String actor, Instant at) {}

    /** What the head decided. */
    public sealed interface Decision {

        ExclusionId id();

        LocalDate decided();

        /** To suspend. */
        record Suspend(ProposedSuspension proposed) implements Decision {
            @Override
            public ExclusionId id() {
                return proposed.id();
            }

            @Override
            public LocalDate decided() {
                return proposed.decided();
            }
        }

        /** To exclude permanently. */
        record Exclude(ProposedPermanentExclusion proposed) implements Decision {
            @Override
            public ExclusionId id() {
                return proposed.id();
            }

            @Override
            public LocalDate decided() {
                return proposed.dates().decided();
            }
        }
    }

    /** Something that happened later. */
    public record Later(Event event, By recorded) {}

    /** What can happen to an exclusion. */
    public sealed interface Event {

        record ParentTold(LocalDate on) implements Event {}

        record BoardInformed(LocalDate on) implements Event {}

        record RepresentationsMade(LocalDate on) implements Event {}

        record BoardMet(LocalDate on) implements Event {}

        record BoardDecided(Progress.BoardDecision decision) implements Event {}

        record Cancelled(Progress.Cancellation cancellation) implements Event {}
    }

    /** Says nothing about the child. */
    @Override
    public String toString() {
        return "PastExclusion[" + decision.id().value() + "]";
    }
}
