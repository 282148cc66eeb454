package org.holdfast.exclusion;

import java.util.Locale;

/**
 * The kinds of exclusion. A further kind (suspension served on site has been proposed) would come
 * with the date from which it is law.
 */
public enum Kind {
    SUSPENSION("suspension"),
    PERMANENT("permanent exclusion");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    /** As it stands in a sentence. */
    public String words() {
        return words;
    }

    /** The kind's name in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Kind ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
