package org.holdfast.exclusion.assessment;

/** What can come of a pre-exclusion assessment, in words (S4-21). */
public final class AssessmentOutcomes {
    private AssessmentOutcomes() {}

    /**
     * Where an assessment stands, by its last step.
     *
     * @param step the key of its last step
     * @param result the code of its outcome, where it has one
     */
    public static String words(String step, String result) {
        return switch (step) {
            case "proceed" -> "No other way was open";
            case "overturned" -> "The intended exclusion was overturned";
            case PreExclusionAssessments.OUTCOME ->
                    result.equals("alternative") ? "Another way was found" : "Not excluded";
            default -> "Not finished yet";
        };
    }
}
