package org.holdfast.statistics.outcome;

import java.util.List;

/** The scales of the Strengths and Difficulties Questionnaire, and which items make them. */
public enum SdqScale {
    EMOTIONAL,
    CONDUCT,
    HYPERACTIVITY,
    PEER,
    PROSOCIAL,
    TOTAL,
    IMPACT;

    /** Items of the difficulty scales that are worded positively: scored 2 − answer. */
    private static final List<Integer> REVERSED = List.of(7, 11, 14, 21, 25);

    private static final List<String> THREE = List.of("normal", "borderline", "high");
    private static final List<String> FOUR =
            List.of("close to average", "slightly raised", "high", "very high");
    private static final List<String> FOUR_PROSOCIAL =
            List.of("close to average", "slightly lowered", "low", "very low");
    private static final List<String> THREE_PROSOCIAL = List.of("normal", "borderline", "low");

    /** The item numbers, from 1; none for the scales that are not answered directly. */
    public List<Integer> items() {
        return switch (this) {
            case EMOTIONAL -> List.of(3, 8, 13, 16, 24);
            case CONDUCT -> List.of(5, 7, 12, 18, 22);
            case HYPERACTIVITY -> List.of(2, 10, 15, 21, 25);
            case PEER -> List.of(6, 11, 14, 19, 23);
            case PROSOCIAL -> List.of(1, 4, 9, 17, 20);
            case TOTAL, IMPACT -> List.of();
        };
    }

    static boolean isReversed(int item) {
        return REVERSED.contains(item);
    }

    /** The name shown for a band of three; never the original's "abnormal". */
    public String nameOfThree(int band) {
        return (this == PROSOCIAL ? THREE_PROSOCIAL : THREE).get(band);
    }

    /** The name shown for a band of four. */
    public String nameOfFour(int band) {
        return (this == PROSOCIAL ? FOUR_PROSOCIAL : FOUR).get(band);
    }
}
