package org.holdfast.exclusion;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Why a pupil was excluded, in the codes of the school census (Department for Education, code set
 * of exclusion reasons).
 *
 * <p>A code holds for exclusions that begin while it is in force: five came, and "other" went, with
 * the school year 2020/21.
 */
public enum Reason {
    PP("Physical assault against a pupil", Span.ALWAYS),
    PA("Physical assault against an adult", Span.ALWAYS),
    VP("Verbal abuse or threatening behaviour against a pupil", Span.ALWAYS),
    VA("Verbal abuse or threatening behaviour against an adult", Span.ALWAYS),
    OW("Use or threat of use of an offensive weapon or prohibited item", Span.SINCE_2020),
    BU("Bullying", Span.ALWAYS),
    RA("Racist abuse", Span.ALWAYS),
    LG("Abuse against sexual orientation and gender identity", Span.SINCE_2020),
    DS("Abuse relating to disability", Span.SINCE_2020),
    SM("Sexual misconduct", Span.ALWAYS),
    DA("Drug and alcohol related", Span.ALWAYS),
    DM("Damage to property", Span.ALWAYS),
    TH("Theft", Span.ALWAYS),
    MT("Inappropriate use of social media or online technology", Span.SINCE_2020),
    PH(
            "Wilful and repeated transgression of protective measures in place to protect public"
                    + " health",
            Span.SINCE_2020),
    DB("Persistent or general disruptive behaviour", Span.ALWAYS),
    OT("Other", Span.UNTIL_2020);

    /** The most that one exclusion may carry (school census 2020/21 on: reason1 to reason3). */
    public static final int MOST = 3;

    private static final LocalDate NEW_CODES = LocalDate.of(2020, Month.AUGUST, 1);

    private final String label;
    private final Span span;

    Reason(String label, Span span) {
        this.label = label;
        this.span = span;
    }

    /** The code's words, as the Department writes them. */
    public String label() {
        return label;
    }

    /** Whether the code may be used for an exclusion that begins on this day. */
    public boolean inForceOn(LocalDate day) {
        return switch (span) {
            case ALWAYS -> true;
            case SINCE_2020 -> !day.isBefore(NEW_CODES);
            case UNTIL_2020 -> day.isBefore(NEW_CODES);
        };
    }

    /** The codes in force on a day, in the order of the code set. */
    public static List<Reason> inForce(LocalDate day) {
        return Arrays.stream(values()).filter(reason -> reason.inForceOn(day)).toList();
    }

    /** The reason with the code; empty for one that is not in the code set. */
    public static Optional<Reason> ofCode(String code) {
        return Arrays.stream(values()).filter(reason -> reason.name().equals(code)).findFirst();
    }

    private enum Span {
        ALWAYS,
        SINCE_2020,
        UNTIL_2020
    }
}
