package org.holdfast.pupil.intake;

import org.holdfast.intake.IntakeCode;
import org.holdfast.intake.Severity;

/** What can be wrong with a census return. A rule of the national return alone is a warning. */
public enum CensusProblem implements IntakeCode {
    UPN("CENSUS-UPN", "the number is kept as the return's own id of the pupil, not as a UPN"),
    RECORD("CENSUS-RECORD", "the row is left out"),
    SCHOOL("CENSUS-SCHOOL", "the row is left out"),
    PUPIL("CENSUS-PUPIL", "the row is left out"),
    NAME("CENSUS-NAME", "the row is left out"),
    BIRTH("CENSUS-BIRTH", "the row is left out"),
    SEX("CENSUS-SEX", "the row is left out"),
    DATE("CENSUS-DATE", "the row is left out"),
    STATUS("CENSUS-STATUS", "the status is left out"),
    YEAR_GROUP("CENSUS-YEAR-GROUP", "the cell is left out"),
    LANGUAGE("CENSUS-LANGUAGE", "the cell is left out"),
    SEN_PROVISION("CENSUS-SEN-PROVISION", "the cell is left out"),
    SEN_NEED("CENSUS-SEN-NEED", "the row is left out"),
    PLAA("CENSUS-PLAA", "the cell is left out"),
    SERVICE_CHILD("CENSUS-SERVICE-CHILD", "the cell is left out"),
    CLASS_TYPE("CENSUS-CLASS-TYPE", "the cell is left out"),
    ATTENDANCE("CENSUS-ATTENDANCE", "the row is left out"),
    SESSIONS("CENSUS-SESSIONS", "the row is left out"),
    CATEGORY("CENSUS-CATEGORY", "the row is left out"),
    REASON("CENSUS-REASON", "the reason is left out"),

    UPN_MISSING("CENSUS-UPN-MISSING"),
    STATUS_MISSING("CENSUS-STATUS-MISSING"),
    SEN_OLD("CENSUS-SEN-OLD"),
    SEN_RANK("CENSUS-SEN-RANK"),
    ATTENDANCE_RETIRED("CENSUS-ATTENDANCE-RETIRED"),
    SESSIONS_MISSING("CENSUS-SESSIONS-MISSING"),
    SESSIONS_OVER("CENSUS-SESSIONS-OVER"),
    PERMANENT_SESSIONS("CENSUS-PERMANENT-SESSIONS"),
    CATEGORY_OLD("CENSUS-CATEGORY-OLD"),
    REASON_MISSING("CENSUS-REASON-MISSING"),
    REASON_ENDED("CENSUS-REASON-ENDED"),
    REASON_GAP("CENSUS-REASON-GAP"),
    REASON_REPEATED("CENSUS-REASON-REPEATED"),
    WINDOW("CENSUS-WINDOW"),
    LEFT_BEFORE("CENSUS-LEFT-BEFORE");

    private final String code;
    private final Severity severity;
    private final String whenAccepted;

    CensusProblem(String code, String whenAccepted) {
        this.code = code;
        this.severity = Severity.ERROR;
        this.whenAccepted = whenAccepted;
    }

    CensusProblem(String code) {
        this.code = code;
        this.severity = Severity.WARNING;
        this.whenAccepted = "";
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
