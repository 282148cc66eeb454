package org.holdfast.published.file;

import org.holdfast.intake.IntakeCode;
import org.holdfast.intake.Severity;

/** What can be wrong with a file of published statistics. */
public enum PublishedProblem implements IntakeCode {
    PERIOD("PUBLISHED-PERIOD", Severity.ERROR, "the row is left out"),
    AREA("PUBLISHED-AREA", Severity.ERROR, "the row is left out"),
    VALUE("PUBLISHED-VALUE", Severity.ERROR, "the cell is left out"),
    /** One figure of one area twice, with different numbers. */
    TWICE("PUBLISHED-TWICE", Severity.ERROR, "the number that comes last is taken"),
    /** The publisher itself does not know the area. */
    AREA_UNKNOWN("PUBLISHED-AREA-UNKNOWN", Severity.WARNING, ""),
    /** Neither a period nor a number: an oddity of some extracts. */
    NOTHING("PUBLISHED-NOTHING", Severity.WARNING, ""),
    /** Schools, constituencies and others that Holdfast does not compare. */
    LEVEL("PUBLISHED-LEVEL", Severity.WARNING, ""),
    NEIGHBOUR("NEIGHBOUR-AREA", Severity.ERROR, "the row is left out"),
    NEIGHBOUR_RANK("NEIGHBOUR-RANK", Severity.ERROR, "the row is left out"),
    NEIGHBOUR_TWICE("NEIGHBOUR-TWICE", Severity.ERROR, "the row is left out"),
    NEIGHBOUR_COUNT("NEIGHBOUR-COUNT", Severity.WARNING, "");

    private final String code;
    private final Severity severity;
    private final String whenAccepted;

    PublishedProblem(String code, Severity severity, String whenAccepted) {
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
