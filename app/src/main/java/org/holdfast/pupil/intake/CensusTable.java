package org.holdfast.pupil.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.holdfast.intake.Column;
import org.holdfast.intake.IntakeProblems;
import org.holdfast.intake.TableFile;
import org.holdfast.intake.TableRow;
import org.holdfast.intake.UnreadableFile;

/** One table of a return: its kind, its columns, and how its cells are read. */
final class CensusTable {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MMM-dd HH:mm:ss", Locale.ENGLISH);

    private final TableFile file;
    private final Kind kind;
    private final IntakeProblems problems;
    private final Map<String, Column> columns = new HashMap<>();
    private final Map<String, Optional<LocalDate>> dates = new HashMap<>();

    /** The tables, known by columns that no other has; pupils come before what hangs on them. */
    enum Kind {
        ON_ROLL("pupilonrolltableid", "surname", "dob", "entrydate"),
        NO_LONGER_ON_ROLL("pupilnolongeronrolltableid", "surname", "dob", "leavingdate"),
        SEN_NEEDS("pupilonrolltableid", "sentype"),
        SESSIONS("pupilonrolltableid", "attendancereason", "sessions"),
        EXCLUSIONS_ON_ROLL("pupilonrolltableid", "startdate", "category"),
        EXCLUSIONS_OFF_ROLL("pupilnolongeronrolltableid", "startdate", "category");

        private final String marks;

        Kind(String... marks) {
            this.marks = String.join(" ", marks);
        }

        private String[] names() {
            return marks.split(" ", -1);
        }

        /** The column that says whose row it is. */
        String pupilColumn() {
            return names()[0];
        }
    }

    private CensusTable(TableFile file, Kind kind, IntakeProblems problems) {
        this.file = file;
        this.kind = kind;
        this.problems = problems;
    }

    static CensusTable of(TableFile file, IntakeProblems problems) {
        return Arrays.stream(Kind.values())
                .filter(kind -> file.has(kind.names()))
                .findFirst()
                .map(kind -> new CensusTable(file, kind, problems))
                .orElseThrow(() ->
                        new UnreadableFile(
                                "%s is no table of the school census that Holdfast knows: see docs/imports.md"
                                        .formatted(file.name())));
    }

    Kind kind() {
        return kind;
    }

    TableFile file() {
        return file;
    }

    String text(TableRow row, String column) {
        return row.text(columns.computeIfAbsent(column, file::column));
    }

    /** Adds a problem; says whether it stops the import. */
    boolean problem(TableRow row, String column, CensusProblem problem, String words) {
        return problems.add(row, column, problem, words);
    }

    /** A date such as {@code 2025-Jun-02 00:00:00} or {@code 2025-06-02}; empty if it is none. */
    Optional<LocalDate> date(TableRow row, String column) {
        return dates.computeIfAbsent(text(row, column), CensusTable::date);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(
                    text.length() > 10
                            ? LocalDateTime.parse(text, STAMP).toLocalDate()
                            : LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
