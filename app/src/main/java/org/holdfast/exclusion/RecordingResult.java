package org.holdfast.exclusion;

import java.util.List;

/** What came of the wish to record an exclusion. */
public sealed interface RecordingResult {

    /**
     * It is recorded, with everything that follows from it.
     *
     * @param signals what the authority's policy asks the school to think about
     */
    record Recorded(ExclusionId id, List<Signal> signals) implements RecordingResult {
        public Recorded {
            signals = List.copyOf(signals);
        }
    }

    /** It is not recorded. */
    record Refused(List<Refusal> refusals) implements RecordingResult {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
