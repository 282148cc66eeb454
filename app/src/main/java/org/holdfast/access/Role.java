package org.holdfast.access;

import java.util.Locale;

/** What a person does at an organisation. */
public enum Role {
    HEADTEACHER("Headteacher", true),
    SCHOOL_STAFF("School staff", true),
    EXCLUSIONS_OFFICER("Exclusions officer", true),
    ANALYST("Analyst", false),
    GOVERNOR("Governor", false),
    ADMINISTRATOR("Administrator", false);

    private final String title;
    private final boolean worksWithPupils;

    Role(String title, boolean worksWithPupils) {
        this.title = title;
        this.worksWithPupils = worksWithPupils;
    }

    /** The role's name on a page. */
    public String title() {
        return title;
    }

    /** Whether the role sees every pupil of the schools it reaches; row security says the same. */
    public boolean worksWithPupils() {
        return worksWithPupils;
    }

    /** The role's name in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Role ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
