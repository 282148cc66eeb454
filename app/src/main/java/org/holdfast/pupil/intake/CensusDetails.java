package org.holdfast.pupil.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.intake.TableRow;
import org.holdfast.pupil.Characteristic;
import org.holdfast.pupil.CodeSet;

/** Reads what hangs on the pupils of a return: types of need, and sessions by attendance code. */
final class CensusDetails {
    private static final CodeSet ATTENDANCE = CodeSet.named("attendance");
    private static final int HIGHEST_RANK = 2; // the return takes two types of need

    private final CensusReturn census;
    private final SchoolMap schools;
    private final CensusPupils pupils;
    private final Map<String, List<Place>> knownLater = new LinkedHashMap<>();
    private final List<Arrival.Held> needs = new ArrayList<>();
    private final List<Arrival.Attended> attended = new ArrayList<>();

    /** Where a row stands. */
    record Place(String file, long row) {}

    CensusDetails(CensusReturn census, SchoolMap schools, CensusPupils pupils) {
        this.census = census;
        this.schools = schools;
        this.pupils = pupils;
    }

    List<Arrival.Held> needs() {
        return List.copyOf(needs);
    }

    List<Arrival.Attended> attended() {
        return List.copyOf(attended);
    }

    void readNeeds(CensusTable table) {
        table.file().forEach(row -> need(table, row));
    }

    void readSessions(CensusTable table) {
        table.file().forEach(row -> sessions(table, row));
    }

    private void need(CensusTable table, TableRow row) {
        var type = table.text(row, "sentype");
        var rank = number(table.text(row, "sentyperank")).map(Double::intValue).orElse(1);
        if (!Characteristic.SEN_NEED.accepts(type)) {
            table.problem(
                    row,
                    "sentype",
                    CensusProblem.SEN_NEED,
                    "“%s” is no type of need.".formatted(type));
            return;
        }
        if (rank > HIGHEST_RANK) {
            table.problem(
                    row,
                    "sentyperank",
                    CensusProblem.SEN_RANK,
                    "The return takes two types of need; this is number %d.".formatted(rank));
        }
        needs.add(pupils.held(key(table, row), Characteristic.SEN_NEED, rank, type));
    }

    private void sessions(CensusTable table, TableRow row) {
        var school = CensusPupils.school(table, row, schools);
        var code = table.text(row, "attendancereason");
        var text = table.text(row, "sessions");
        if (!ATTENDANCE.knows(code)) {
            table.problem(
                    row,
                    "attendancereason",
                    CensusProblem.ATTENDANCE,
                    "“%s” is no attendance code.".formatted(code));
            return;
        }
        if (ATTENDANCE.find(code).stream().noneMatch(known -> known.isValidOn(census.day()))) {
            table.problem(
                    row,
                    "attendancereason",
                    CensusProblem.ATTENDANCE_RETIRED,
                    "“%s” was no longer a code at this census: it is kept as it came."
                            .formatted(code));
        }
        if (text.isEmpty()) {
            table.problem(
                    row,
                    "sessions",
                    CensusProblem.SESSIONS_MISSING,
                    "The return gives no number of sessions.");
            return;
        }
        var sessions = number(text).filter(number -> number >= 0);
        if (sessions.isEmpty()) {
            table.problem(
                    row,
                    "sessions",
                    CensusProblem.SESSIONS,
                    "“%s” is no number of sessions.".formatted(text));
            return;
        }
        school.ifPresent(at -> attended.add(new Arrival.Attended(key(table, row), at, code, text)));
    }

    /** The pupil's key; rows of pupils who are not in these files are checked before loading. */
    private String key(CensusTable table, TableRow row) {
        var record = table.text(row, table.kind().pupilColumn());
        return pupils.key(record)
                .orElseGet(() -> {
                    knownLater
                            .computeIfAbsent(record, _ -> new ArrayList<>())
                            .add(new Place(row.file(), row.number()));
                    return record;
                });
    }

    /** The pupils who are not in these files, by their row ids, with where they are named. */
    Map<String, List<Place>> knownLater() {
        return Map.copyOf(knownLater);
    }

    static Optional<Double> number(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Double.parseDouble(text));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
