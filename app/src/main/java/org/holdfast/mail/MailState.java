package org.holdfast.mail;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a message stands. */
public enum MailState {
    WAITING("Waiting to be sent"),
    /** Claimed by the worker, before the mail server is spoken to. */
    SENDING("Being sent"),
    /** The mail server took it, or a person says that it arrived. */
    SENT("Sent"),
    /** It was surely not taken. */
    FAILED("Not sent"),
    /** It was handed over and no answer came: it may have gone or not. */
    FATE_UNKNOWN("Not known whether it was sent"),
    /** A person decided that it shall not go by e-mail. */
    GIVEN_UP("Given up");

    private final String title;

    MailState(String title) {
        this.title = title;
    }

    /** The state's name on a page. */
    public String title() {
        return title;
    }

    /** What a person may make of it. Nothing but a person's word sends a message again. */
    Set<MailState> byAPerson() {
        return switch (this) {
            case WAITING -> EnumSet.of(GIVEN_UP);
            case SENDING -> EnumSet.noneOf(MailState.class);
            case SENT, GIVEN_UP -> EnumSet.of(WAITING);
            case FAILED -> EnumSet.of(WAITING, GIVEN_UP);
            case FATE_UNKNOWN -> EnumSet.of(WAITING, SENT, GIVEN_UP);
        };
    }

    /** Whether a person has to decide. */
    boolean needsAPerson() {
        return this == FAILED || this == FATE_UNKNOWN;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MailState ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
