package org.holdfast.insight.indicator;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.holdfast.insight.snapshot.SnapshotFolder;
import org.holdfast.statute.calendar.SchoolYear;

/**
 * Where last school year stood when it was as old as this one is: by school-day number, and by date
 * ({@code indicators.same_point}).
 *
 * @param asAt the last day counted of this year
 * @param schoolDays school days passed this year; none where the calendar does not know both years
 * @param sameSchoolDay last year's day with the same number; without a calendar the same date
 * @param sameDate the same day and month a year before
 * @param daysToSameDate last year's school days to that date
 * @param truncated last year had fewer school days: its last one stands in
 */
public record SamePoint(
        LocalDate asAt,
        Optional<Integer> schoolDays,
        LocalDate sameSchoolDay,
        LocalDate sameDate,
        Optional<Integer> daysToSameDate,
        boolean truncated) {

    /**
     * By the calendar of an authority or a school.
     *
     * @param organisation its id
     */
    public static SamePoint of(SnapshotFolder folder, String organisation, LocalDate asAt) {
        var year = SchoolYear.of(asAt).start();
        var now = days(folder, organisation, year);
        var then = days(folder, organisation, year - 1);
        var sameDate = asAt.minusYears(1);
        if (then.isEmpty() || !covers(now, asAt)) {
            return new SamePoint(
                    asAt, Optional.empty(), sameDate, sameDate, Optional.empty(), false);
        }
        var passed = countTo(now, asAt);
        var reached = Math.min(passed, then.size());
        return new SamePoint(
                asAt,
                Optional.of(passed),
                reached == 0 ? then.getFirst().minusDays(1) : then.get(reached - 1),
                sameDate,
                Optional.of(countTo(then, sameDate)),
                passed > then.size());
    }

    /**
     * A calendar that stops before the day would count too few, unless the year is over by then.
     */
    private static boolean covers(List<LocalDate> days, LocalDate asAt) {
        return !days.isEmpty()
                && (!days.getLast().isBefore(asAt)
                        || days.getLast().getMonth() == Month.JULY
                        || asAt.isBefore(days.getFirst()));
    }

    private static int countTo(List<LocalDate> days, LocalDate last) {
        return (int) days.stream().filter(day -> !day.isAfter(last)).count();
    }

    private static List<LocalDate> days(SnapshotFolder folder, String organisation, int year) {
        return folder.ask(
                "select day from school_days where organisation_id = '%s' and school_year = %d order by day"
                        .formatted(organisation.replace("'", "''"), year),
                row -> row.getObject(1, LocalDate.class));
    }

    /** Last year, to the same school day. */
    public Period before() {
        return Period.to(SchoolYear.of(asAt).start() - 1, sameSchoolDay);
    }

    /** Last year, to the same date. */
    public Period beforeByDate() {
        return Period.to(SchoolYear.of(asAt).start() - 1, sameDate);
    }

    /** This year, to now. */
    public Period now() {
        return Period.yearTo(asAt);
    }
}
