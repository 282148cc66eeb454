package org.holdfast.exclusion.challenge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The authority’s challenges of one exclusion: their steps, in order. */
public record Challenge(List<ChallengeStep> steps) {

    /** Nothing recorded yet. */
    public static final Challenge NONE = new Challenge(List.of());

    public Challenge {
        steps = List.copyOf(steps);
    }

    /** The same after one more step. */
    public Challenge after(ChallengeStep step) {
        var more = new ArrayList<>(steps);
        more.add(step);
        return new Challenge(more);
    }

    /** Whether one is open. */
    public boolean open() {
        return !steps.isEmpty() && !(steps.getLast() instanceof ChallengeStep.Closed);
    }

    /** Whether the school still owes an answer. */
    public boolean unanswered() {
        return !steps.isEmpty() && steps.getLast() instanceof ChallengeStep.Challenged;
    }

    /** What came of the last one that ended. */
    public Optional<ChallengeStep.Result> result() {
        return steps.reversed().stream()
                .filter(ChallengeStep.Closed.class::isInstance)
                .map(step -> ((ChallengeStep.Closed) step).result())
                .findFirst();
    }
}
