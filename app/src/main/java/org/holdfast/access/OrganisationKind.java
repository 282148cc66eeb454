package org.holdfast.access;

import java.util.Locale;

/** The kinds of organisation that take part. */
public enum OrganisationKind {
    AUTHORITY,
    TRUST,
    SCHOOL,
    PROVIDER,
    AGENCY;

    /** The kind's name in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static OrganisationKind ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
