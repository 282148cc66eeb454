package org.holdfast.duty;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where a duty stands today, in the order in which work is taken up. */
enum Standing {
    OVERDUE("Overdue"),
    TODAY("Due today"),
    WEEK("This week"),
    LATER("Later"),
    WAITING("Waiting"),
    DONE("Done"),
    WITHDRAWN("Fallen away");

    static final List<Standing> OPEN = List.of(OVERDUE, TODAY, WEEK, LATER, WAITING);

    /** Those of duties that are due or late by a day; they come first in a list. */
    static final List<Standing> BY_A_DAY = List.of(OVERDUE, TODAY, WEEK);

    private final String title;

    Standing(String title) {
        this.title = title;
    }

    /** Its name at the head of a list. */
    public String title() {
        return title;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isOpen() {
        return this != DONE && this != WITHDRAWN;
    }

    static Standing ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** What an address asks for, if it is one of these. */
    static Optional<Standing> asked(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
