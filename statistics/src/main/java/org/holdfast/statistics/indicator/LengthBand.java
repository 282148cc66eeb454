package org.holdfast.statistics.indicator;

/**
 * Holdfast's bands of length, upper bound included. They nest into the Department's two headline
 * statements, "one day or less" and "more than a week".
 */
public enum LengthBand {
    ONE_DAY_OR_LESS("up to 1 day", 1),
    TO_TWO_DAYS("over 1 to 2 days", 2),
    TO_THREE_DAYS("over 2 to 3 days", 3),
    TO_FIVE_DAYS("over 3 to 5 days", 5),
    TO_TEN_DAYS("over 5 to 10 days", 10),
    TO_FIFTEEN_DAYS("over 10 to 15 days", 15),
    TO_FORTY_FIVE_DAYS("over 15 to 45 days", 45),
    OVER_FORTY_FIVE_DAYS("over 45 days", Integer.MAX_VALUE / 2);

    private final String words;
    private final int sessions;

    LengthBand(String words, int days) {
        this.words = words;
        this.sessions = 2 * days;
    }

    public String words() {
        return words;
    }

    static LengthBand of(int sessions) {
        for (var band : values()) {
            if (sessions <= band.sessions) {
                return band;
            }
        }
        return OVER_FORTY_FIVE_DAYS;
    }
}
