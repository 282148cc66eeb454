package org.holdfast.intake;

/** What can be wrong with any table, whatever it holds. */
public enum FileProblem implements IntakeCode {
    /** The row has more or fewer cells than the header. */
    RAGGED("FILE-RAGGED", Severity.ERROR, "the row is left out"),
    /** A cell holds a NUL, which no text does. */
    NUL("FILE-NUL", Severity.ERROR, "the row is left out"),
    /** A quotation mark opens and does not close, or closes in the middle. */
    QUOTES("FILE-QUOTES", Severity.ERROR, ""),
    /** A row longer than any real one. */
    OVERSIZED("FILE-OVERSIZED", Severity.ERROR, ""),
    /** Two columns have the same name. */
    COLUMN_TWICE("FILE-COLUMN-TWICE", Severity.ERROR, "the first of the two is read"),
    /** Read as Windows-1252, because it is not UTF-8. */
    ENCODING("FILE-ENCODING", Severity.WARNING, ""),
    /** Only a header. */
    NO_ROWS("FILE-NO-ROWS", Severity.WARNING, "");

    private final String code;
    private final Severity severity;
    private final String whenAccepted;

    FileProblem(String code, Severity severity, String whenAccepted) {
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
