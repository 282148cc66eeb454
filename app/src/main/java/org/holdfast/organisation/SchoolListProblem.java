package org.holdfast.organisation;

import org.holdfast.intake.IntakeCode;
import org.holdfast.intake.Severity;

/** What can be wrong with a list of schools. */
public enum SchoolListProblem implements IntakeCode {
    URN("SCHOOL-URN", Severity.ERROR, "the row is left out"),
    /** Nothing tells which of two DfE numbers is the current one. */
    URN_TWICE(
            "SCHOOL-URN-TWICE",
            Severity.ERROR,
            "the row that comes last is taken, and the other number kept as a former one"),
    /** The earlier of two DfE numbers, told by the last year in the list. */
    FORMER_NUMBER("SCHOOL-FORMER-NUMBER", Severity.WARNING, ""),
    REPEATED("SCHOOL-REPEATED", Severity.ERROR, "the row that comes last is taken"),
    NUMBER("SCHOOL-NUMBER", Severity.ERROR, "the school is loaded without a DfE number"),
    NUMBER_AUTHORITY("SCHOOL-NUMBER-AUTHORITY", Severity.ERROR, "the school is loaded as given"),
    AUTHORITY("SCHOOL-AUTHORITY", Severity.ERROR, "the row is left out"),
    AUTHORITY_UNKNOWN(
            "SCHOOL-AUTHORITY-UNKNOWN",
            Severity.ERROR,
            "the authority is made with the name that the list gives"),
    NAME("SCHOOL-NAME", Severity.ERROR, "the row is left out"),
    TYPE("SCHOOL-TYPE", Severity.ERROR, "the school is loaded without a type"),
    TYPE_MISSING("SCHOOL-TYPE-MISSING", Severity.WARNING, ""),
    STATUS("SCHOOL-STATUS", Severity.ERROR, "the school is loaded without a status"),
    PHASE("SCHOOL-PHASE", Severity.ERROR, "the phase is worked out from type or number"),
    DATE("SCHOOL-DATE", Severity.ERROR, "the school is loaded without the date"),
    DATE_ORDER("SCHOOL-DATE-ORDER", Severity.WARNING, ""),
    AGE("SCHOOL-AGE", Severity.ERROR, "the school is loaded without the age"),
    NOT_ENGLAND("SCHOOL-NOT-ENGLAND", Severity.WARNING, ""),
    LINK("SCHOOL-LINK", Severity.ERROR, "the link is left out");

    private final String code;
    private final Severity severity;
    private final String whenAccepted;

    SchoolListProblem(String code, Severity severity, String whenAccepted) {
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
