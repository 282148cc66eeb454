package org.holdfast.exclusion.recording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.holdfast.exclusion.RefusalWords;
import org.holdfast.web.NotFound;

/** The pages of the flow on which something is typed, in order. */
enum Step {
    WHY,
    CONSIDERED,
    WHEN,
    TELL;

    List<String> fields() {
        return switch (this) {
            case WHY -> GroundsForm.WHY_FIELDS;
            case CONSIDERED -> GroundsForm.CONSIDERED_FIELDS;
            case WHEN -> DatesForm.WHEN_FIELDS;
            case TELL -> DatesForm.TELL_FIELDS;
        };
    }

    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where the flow goes after this page. */
    String next() {
        return switch (this) {
            case WHY -> CONSIDERED.path();
            case CONSIDERED -> WHEN.path();
            case WHEN -> TELL.path();
            case TELL -> "check";
        };
    }

    /** Whether a refusal is to be put right on this page. */
    boolean owns(RefusalWords.Step refused) {
        return refused.path().equals(path());
    }

    static Step of(String path) {
        return Arrays.stream(values())
                .filter(step -> step.path().equals(path))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
