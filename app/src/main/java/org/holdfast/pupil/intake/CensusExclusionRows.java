package org.holdfast.pupil.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.SchoolId;
import org.holdfast.intake.TableRow;
import org.holdfast.pupil.CodeSet;

/** Reads the exclusions of a return, by the rules of the national return. */
final class CensusExclusionRows {
    private static final CodeSet REASONS = CodeSet.named("exclusion-reason");
    private static final CodeSet CATEGORIES = CodeSet.named("exclusion-category");
    private static final CodeSet PROVISIONS = CodeSet.named("sen-provision");
    private static final String PERMANENT = "PERM";

    /** 45 school days in a year, at all schools together. */
    private static final double MOST_SESSIONS = 90; // Education Act 2002 s.51A; 2012 Regs

    private final CensusReturn census;
    private final SchoolMap schools;
    private final List<Read> rows = new ArrayList<>();

    /** A row whose pupil is known by the id in the return. */
    record Read(
            String file,
            long number,
            String record,
            String rowId,
            SchoolId school,
            LocalDate start,
            String category,
            Optional<Integer> halfDays,
            List<String> reasons,
            Optional<String> provision) {}

    CensusExclusionRows(CensusReturn census, SchoolMap schools) {
        this.census = census;
        this.schools = schools;
    }

    List<Read> rows() {
        return List.copyOf(rows);
    }

    void read(CensusTable table) {
        var id =
                table.kind() == CensusTable.Kind.EXCLUSIONS_ON_ROLL
                        ? "termlyexclusionsonrolltableid"
                        : "termlyexclusionsoffrolltableid";
        table.file().forEach(row -> read(table, row, id));
    }

    private void read(CensusTable table, TableRow row, String idColumn) {
        var school = CensusPupils.school(table, row, schools);
        var start = start(table, row);
        var category = category(table, row);
        if (school.isEmpty() || start.isEmpty() || category.isEmpty()) {
            return;
        }
        rows.add(
                new Read(
                        row.file(),
                        row.number(),
                        table.text(row, table.kind().pupilColumn()),
                        table.text(row, idColumn),
                        school.get(),
                        start.get(),
                        category.get(),
                        halfDays(table, row, category.get()),
                        reasons(table, row, start.get()),
                        provision(table, row)));
    }

    private Optional<LocalDate> start(CensusTable table, TableRow row) {
        var start = table.date(row, "startdate");
        if (start.isEmpty()) {
            table.problem(
                    row,
                    "startdate",
                    CensusProblem.DATE,
                    "“%s” is no date such as 2025-Jun-02 00:00:00."
                            .formatted(table.text(row, "startdate")));
        } else if (!census.collects(start.get())) {
            table.problem(
                    row,
                    "startdate",
                    CensusProblem.WINDOW,
                    "The %s census does not collect exclusions that began on %s."
                            .formatted(census, start.get()));
        }
        return start;
    }

    private static Optional<String> category(CensusTable table, TableRow row) {
        var text = table.text(row, "category");
        var code = CATEGORIES.find(text);
        if (code.isEmpty()) {
            table.problem(
                    row,
                    "category",
                    CensusProblem.CATEGORY,
                    "“%s” is no category of exclusion.".formatted(text));
        } else if (!code.get().group().equals(text)) {
            table.problem(
                    row,
                    "category",
                    CensusProblem.CATEGORY_OLD,
                    "%s is an old code: it is kept as %s.".formatted(text, code.get().group()));
        }
        return code.map(CodeSet.Code::group);
    }

    private static Optional<Integer> halfDays(CensusTable table, TableRow row, String category) {
        var text = table.text(row, "sessions");
        var sessions = CensusDetails.number(text);
        if (category.equals(PERMANENT)) {
            if (!text.isEmpty()) {
                table.problem(
                        row,
                        "sessions",
                        CensusProblem.PERMANENT_SESSIONS,
                        "A permanent exclusion has no number of sessions: it is left out.");
            }
            return Optional.empty();
        }
        if (sessions.isEmpty()) {
            table.problem(
                    row,
                    "sessions",
                    CensusProblem.SESSIONS_MISSING,
                    "The return gives no number of sessions.");
        } else if (sessions.get() > MOST_SESSIONS) {
            table.problem(
                    row,
                    "sessions",
                    CensusProblem.SESSIONS_OVER,
                    "More than 90 sessions (45 school days) in one suspension is not lawful.");
        }
        return sessions.map(number -> (int) Math.ceil(number));
    }

    private static List<String> reasons(CensusTable table, TableRow row, LocalDate start) {
        var reasons = new ArrayList<String>();
        var gap = false;
        for (var column : List.of("reason1", "reason2", "reason3")) {
            var code = table.text(row, column);
            if (code.isEmpty()) {
                gap = true;
                continue;
            }
            if (gap) {
                table.problem(
                        row,
                        column,
                        CensusProblem.REASON_GAP,
                        "The reason before this one is empty.");
            }
            reason(table, row, column, start).ifPresent(reasons::add);
        }
        if (reasons.isEmpty()) {
            table.problem(
                    row, "reason1", CensusProblem.REASON_MISSING, "The return gives no reason.");
        }
        if (reasons.size() != reasons.stream().distinct().count()) {
            table.problem(
                    row,
                    "reason2",
                    CensusProblem.REASON_REPEATED,
                    "The same reason is given twice: it is kept once.");
        }
        return reasons.stream().distinct().toList();
    }

    private static Optional<String> reason(
            CensusTable table, TableRow row, String column, LocalDate start) {
        var code = table.text(row, column);
        var known = REASONS.find(code);
        if (known.isEmpty()) {
            table.problem(row, column, CensusProblem.REASON, "“%s” is no reason.".formatted(code));
        } else if (!known.get().isValidOn(start)) {
            table.problem(
                    row,
                    column,
                    CensusProblem.REASON_ENDED,
                    "%s was no reason on %s: it is kept as it came.".formatted(code, start));
        }
        return known.map(CodeSet.Code::code);
    }

    private static Optional<String> provision(CensusTable table, TableRow row) {
        var code = table.text(row, "senprovision");
        if (code.isEmpty()) {
            return Optional.empty();
        }
        if (!PROVISIONS.knows(code)) {
            table.problem(
                    row,
                    "senprovision",
                    CensusProblem.SEN_PROVISION,
                    "“%s” is no SEN provision.".formatted(code));
            return Optional.empty();
        }
        return Optional.of(code);
    }
}
