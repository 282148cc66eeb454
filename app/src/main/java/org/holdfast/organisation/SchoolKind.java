package org.holdfast.organisation;

import java.util.Locale;

/**
 * The kinds of school that the School Discipline (Pupil Exclusions and Reviews) (England)
 * Regulations 2012 tell apart, and the two that they do not know.
 */
public enum SchoolKind {
    MAINTAINED("Maintained school"),
    ACADEMY("Academy"),
    AP_ACADEMY("Alternative provision academy"),
    PRU("Pupil referral unit"),
    /** Independent schools, colleges, 16 to 19 academies: their own procedures apply. */
    OUTSIDE("Outside the 2012 Regulations"),
    /** The list it came from gave no type. */
    UNKNOWN("Not known");

    private final String title;

    SchoolKind(String title) {
        this.title = title;
    }

    /** The kind's name on a page. */
    public String title() {
        return title;
    }

    /** The kind's name in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static SchoolKind ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
