package org.holdfast.organisation;

import org.holdfast.intake.IntakeCode;
import org.holdfast.intake.Severity;

/** What can be wrong with a calendar, in a file or on a page. */
public enum CalendarProblem implements IntakeCode {
    ORGANISATION("CALENDAR-ORGANISATION", Severity.ERROR, "the row is left out"),
    YEAR("CALENDAR-YEAR", Severity.ERROR, ""),
    EVENT("CALENDAR-EVENT", Severity.ERROR, "the row is left out"),
    DATE("CALENDAR-DATE", Severity.ERROR, ""),
    NAME("CALENDAR-NAME", Severity.ERROR, ""),
    DATES_ORDER("CALENDAR-DATES-ORDER", Severity.ERROR, ""),
    OUTSIDE_YEAR("CALENDAR-OUTSIDE-YEAR", Severity.ERROR, ""),
    TERMS_OVERLAP("CALENDAR-TERMS-OVERLAP", Severity.ERROR, ""),
    TERM_NAME_TWICE("CALENDAR-TERM-NAME-TWICE", Severity.ERROR, ""),
    OUTSIDE_TERM("CALENDAR-OUTSIDE-TERM", Severity.WARNING, ""),
    WEEKEND("CALENDAR-WEEKEND", Severity.WARNING, ""),
    BANK_HOLIDAY("CALENDAR-BANK-HOLIDAY", Severity.WARNING, ""),
    LONG_TERM("CALENDAR-LONG-TERM", Severity.WARNING, ""),
    TERM_COUNT("CALENDAR-TERM-COUNT", Severity.WARNING, "");

    private final String code;
    private final Severity severity;
    private final String whenAccepted;

    CalendarProblem(String code, Severity severity, String whenAccepted) {
        this.code = code;
        this.severity = severity;
        this.whenAccepted = whenAccepted;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String whenAccepted() {
        return whenAccepted;
    }
}
