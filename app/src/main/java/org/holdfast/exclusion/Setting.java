package org.holdfast.exclusion;

import java.util.Locale;

/**
 * The numbers that each authority may set for itself, with the value printed in the seed documents
 * (catalogue 2.6: S3-05, S4-02 to S4-05, S4-07, S4-08, S4-17). None of them is law.
 */
public enum Setting {
    LENGTH_PROMPT(
            3,
            "Days above which a suspension’s length must be justified",
            "1 to 3 days are often long enough"),
    CONSULT_SUSPENSIONS(
            2, "More suspensions than this in a term: consult", "more than 2 in one term"),
    CONSULT_DAYS(
            15,
            "More school days of suspension than this in a term: consult",
            "over 15 school days in one term"),
    PROGRAMME_SUSPENSIONS(
            2,
            "Suspensions in a school year at which a support programme is asked for",
            "2 or more"),
    PROGRAMME_DAYS(
            10,
            "Days of one suspension from which a programme comes before the return",
            "10 days or more"),
    ASSESSMENT_SUSPENSIONS(
            2,
            "Suspensions in a half-term at which a pre-exclusion assessment is due",
            "2 in a half-term"),
    OLD_MEASURE_MONTHS(
            12,
            "Months after which a measure that was tried counts as old",
            "measures from years ago"),
    OWN_BARRED_REASONS(
            1,
            "The authority’s own barred reasons stop a decision",
            "unless the authority decides otherwise");

    private final int printed;
    private final String title;
    private final String source;

    Setting(int printed, String title, String source) {
        this.printed = printed;
        this.title = title;
        this.source = source;
    }

    /** The value that stands until an authority sets another. */
    public int printed() {
        return printed;
    }

    public String title() {
        return title;
    }

    /** Where the printed value is from. */
    public String source() {
        return source;
    }

    /** Whether it is on or off, and no number: 1 for yes, 0 for no. */
    public boolean isSwitch() {
        return this == OWN_BARRED_REASONS;
    }

    /** A value of it as people read it. */
    public String words(int number) {
        if (isSwitch()) {
            return number == 0 ? "No" : "Yes";
        }
        return Integer.toString(number);
    }

    /** As it stands in an address: {@code length-prompt}. */
    public String path() {
        return key().replace('_', '-');
    }

    /** The setting's name in the database. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
