package org.holdfast.organisation;

import java.util.Locale;

/** Why a school holds no session on a day inside a term. */
public enum ClosureKind {
    HALF_TERM("Half-term"),
    INSET("INSET day"),
    BANK_HOLIDAY("Bank holiday"),
    EMERGENCY("Emergency closure"),
    OTHER("Other closure");

    private final String title;

    ClosureKind(String title) {
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

    public static ClosureKind ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
