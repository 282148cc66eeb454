package org.holdfast.statistics.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.statistics.Ratio;

/**
 * This year so far beside last year at the same point, read two ways: to the same school-day number
 * (the default), and to the same calendar date. Both numbers of school days belong beside the
 * chart, since Easter and INSET days move.
 *
 * @param schoolDayNumber k, this year's school days on or before the date asked for; 0 before the
 *     first, when every count is 0 and no change applies
 * @param sameSchoolDay last year to its k-th school day
 * @param sameDate last year to the same day and month; 29 February answers to 28 February
 * @param truncated whether last year had fewer than k school days, so that its last day is used
 */
public record SamePointLastYear(
        int schoolDayNumber,
        int schoolDaysThisYear,
        int schoolDaysLastYear,
        Point thisYear,
        Point sameSchoolDay,
        Point sameDate,
        boolean truncated) {

    /**
     * A year up to a cut.
     *
     * @param cut the last day counted; none where k is 0
     * @param schoolDays school days on or before the cut
     * @param events events that started on or before the cut
     * @param rate 100 × events ÷ that year's own headcount
     */
    public record Point(Optional<LocalDate> cut, int schoolDays, int events, OptionalDouble rate) {}

    public static SamePointLastYear of(LocalDate asAt, YearToDate current, YearToDate prior) {
        var currentDays = current.calendar().schoolDays();
        var priorDays = prior.calendar().schoolDays();
        var k = countTo(asAt, currentDays);
        var reached = Math.min(k, priorDays.size());
        var lastYear = asAt.minusYears(1);
        return new SamePointLastYear(
                k,
                currentDays.size(),
                priorDays.size(),
                point(k > 0, Optional.of(asAt), k, current),
                point(reached > 0, lastOf(priorDays, reached), reached, prior),
                point(k > 0, Optional.of(lastYear), countTo(lastYear, priorDays), prior),
                k > priorDays.size());
    }

    private static Optional<LocalDate> lastOf(List<LocalDate> days, int reached) {
        return reached == 0 ? Optional.empty() : Optional.of(days.get(reached - 1));
    }

    private static Point point(
            boolean begun, Optional<LocalDate> cut, int schoolDays, YearToDate year) {
        var events = begun ? cut.map(year::countTo).orElse(0) : 0;
        return new Point(cut, schoolDays, events, Ratio.per100(events, year.headcount()));
    }

    private static int countTo(LocalDate cut, List<LocalDate> days) {
        return (int) days.stream().filter(day -> !day.isAfter(cut)).count();
    }

    /** Change of the rate since the same school day last year, in per cent of that rate. */
    public OptionalDouble changeSinceSameSchoolDay() {
        return Ratio.changeInPercent(thisYear.rate(), sameSchoolDay.rate());
    }

    /** Change of the rate since the same date last year, in per cent of that rate. */
    public OptionalDouble changeSinceSameDate() {
        return Ratio.changeInPercent(thisYear.rate(), sameDate.rate());
    }
}
