package org.holdfast.intake;

/**
 * One thing that is wrong in a file.
 *
 * @param file its name without folders
 * @param row as a spreadsheet numbers it, the header being 1; 0 for the whole file
 * @param column as the file names it; empty for the whole row
 * @param code stable
 * @param accepted an error that {@code --accept} made a warning
 * @param words what is wrong and what to do; may repeat what the file says, so keep it out of logs
 */
public record IntakeProblem(
        String file,
        long row,
        String column,
        String code,
        Severity severity,
        boolean accepted,
        String words) {

    @Override
    public String toString() {
        return "%s:%d:%s:%s".formatted(file, row, column, code);
    }
}
