package org.holdfast.journey;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips browser tests on a machine that has no browser; {@code ./holdfast verify} finds one. */
final class BrowserFound implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return OneBrowser.program()
                .map(program -> ConditionEvaluationResult.enabled("in " + program))
                .orElseGet(() ->
                        ConditionEvaluationResult.disabled(
                                "There is no Chromium or Chrome on the PATH. Install one, or set"
                                        + " HOLDFAST_BROWSER to its program, or run ./holdfast verify."));
    }
}
