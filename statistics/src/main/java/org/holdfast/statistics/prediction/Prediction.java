package org.holdfast.statistics.prediction;

import org.holdfast.statistics.UnusableInput;

/**
 * What a tool said of a pupil and what came of it.
 *
 * @param event whether it happened
 * @param risk the predicted risk, 0 to 1
 */
public record Prediction(boolean event, double risk) {
    public Prediction {
        UnusableInput.unless(risk >= 0 && risk <= 1, "a risk must lie between 0 and 1");
    }

    double outcome() {
        return event ? 1 : 0;
    }
}
