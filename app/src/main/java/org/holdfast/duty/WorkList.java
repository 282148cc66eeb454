package org.holdfast.duty;

import java.util.Locale;

/** On whose list of work a duty stands. */
public enum WorkList {
    SCHOOL("the school"),
    GOVERNING_BOARD("the governing board"),
    AUTHORITY("the local authority"),
    HOME_AUTHORITY("the authority where the pupil lives"),
    /** Owed by a parent or a claimant: shown with the case, nobody's work here. */
    FAMILY("the family");

    private final String words;

    WorkList(String words) {
        this.words = words;
    }

    /** As it stands in a sentence. */
    public String words() {
        return words;
    }

    /** Its name at the head of a list. */
    String title() {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static WorkList ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
