package org.holdfast.organisation;

import java.util.Locale;

/** Phases of education, with the two-letter codes of the school census. */
public enum Phase {
    NURSERY("NS", "Nursery"),
    PRIMARY("PS", "Primary"),
    MIDDLE_DEEMED_PRIMARY("MP", "Middle deemed primary"),
    MIDDLE_DEEMED_SECONDARY("MS", "Middle deemed secondary"),
    SECONDARY("SS", "Secondary"),
    ALL_THROUGH("AT", "All-through"),
    SIXTEEN_PLUS("16", "16 plus"),
    SPECIAL("SP", "Special"),
    ALTERNATIVE_PROVISION("PR", "Pupil referral unit or alternative provision"),
    UNKNOWN("", "Not known");

    private final String code;
    private final String title;

    Phase(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** The census's code; none where the census has none. */
    public String code() {
        return code;
    }

    /** The phase's name on a page. */
    public String title() {
        return title;
    }

    /** The phase's name in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Phase ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
