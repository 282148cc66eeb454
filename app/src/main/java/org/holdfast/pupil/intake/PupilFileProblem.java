package org.holdfast.pupil.intake;

import org.holdfast.intake.IntakeCode;
import org.holdfast.intake.Severity;

/** What can be wrong with a file of pupils or of contacts. */
public enum PupilFileProblem implements IntakeCode {
    ID("PUPIL-ID", "the row is left out"),
    UPN("PUPIL-UPN", "the number is kept as the source's own id of the pupil, not as a UPN"),
    SCHOOL("PUPIL-SCHOOL", "the row is left out"),
    NAME("PUPIL-NAME", "the row is left out"),
    SEX("PUPIL-SEX", "the row is left out"),
    DATE("PUPIL-DATE", "the row is left out"),
    DATE_ORDER("PUPIL-DATE-ORDER", "the row is left out"),
    STATUS("PUPIL-STATUS", "the status is left out"),
    CODE("PUPIL-CODE", "the cell is left out"),
    CONTACT_PUPIL("CONTACT-PUPIL", "the row is left out"),
    CONTACT_NAME("CONTACT-NAME", "the row is left out"),
    CONTACT_RELATIONSHIP("CONTACT-RELATIONSHIP", "the contact is loaded as “other”"),
    CONTACT_RESPONSIBILITY(
            "CONTACT-RESPONSIBILITY", "parental responsibility is loaded as not recorded"),
    CONTACT_RESTRICTION("CONTACT-RESTRICTION", "");

    private final String code;
    private final String whenAccepted;

    PupilFileProblem(String code, String whenAccepted) {
        this.code = code;
        this.whenAccepted = whenAccepted;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String whenAccepted() {
        return whenAccepted;
    }
}
