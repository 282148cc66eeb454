package org.holdfast.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Every problem of one import, in the order of files and rows. */
public final class IntakeProblems {
    private final Set<String> accepted;
    private final List<IntakeProblem> all = new ArrayList<>();
    private long errors;

    /**
     * @param accepted codes of errors that someone has looked at and accepts
     */
    public IntakeProblems(Set<String> accepted) {
        this.accepted = Set.copyOf(accepted);
    }

    /** Adds one; says whether it stops the import. */
    public boolean add(String file, long row, String column, IntakeCode code, String words) {
        var isError = code.severity() == Severity.ERROR;
        var downgraded =
                isError && !code.whenAccepted().isEmpty() && accepted.contains(code.code());
        var severity = isError && !downgraded ? Severity.ERROR : Severity.WARNING;
        all.add(
                new IntakeProblem(
                        file,
                        row,
                        column,
                        code.code(),
                        severity,
                        downgraded,
                        downgraded ? words + " Accepted: " + code.whenAccepted() + "." : words));
        if (severity == Severity.ERROR) {
            errors++;
        }
        return severity == Severity.ERROR;
    }

    /** Adds one about a cell of a row. */
    public boolean add(TableRow row, String column, IntakeCode code, String words) {
        return add(row.file(), row.number(), column, code, words);
    }

    /** Whether anything stops the import. */
    public boolean anyErrors() {
        return errors > 0;
    }

    public long errors() {
        return errors;
    }

    /** All of them, by row within each file. */
    public List<IntakeProblem> all() {
        var files = all.stream().map(IntakeProblem::file).distinct().toList();
        return all.stream()
                .sorted(
                        Comparator.comparingInt((IntakeProblem p) -> files.indexOf(p.file()))
                                .thenComparingLong(IntakeProblem::row))
                .toList();
    }
}
