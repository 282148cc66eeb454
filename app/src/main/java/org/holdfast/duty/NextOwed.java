package org.holdfast.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.statute.Timing;
import org.holdfast.statute.calendar.SchoolCalendar;

/**
 * The next thing owed in a case: what its page says second.
 *
 * @param away how far off, such as "in 9 school days"; perhaps empty
 */
public record NextOwed(Owed owed, String away) {

    /**
     * What is late, else what comes next, else what waits for something.
     *
     * @param aside the rules that a case never waits for
     */
    public static Optional<NextOwed> of(
            List<Owed> all, Set<String> aside, SchoolCalendar calendar, LocalDate today) {
        var open =
                all.stream()
                        .filter(Owed::open)
                        .filter(one -> !aside.contains(one.obligation().rule()))
                        .filter(one -> !(one.obligation().timing() instanceof Timing.NoFixedDate))
                        .toList();
        var byDate = Comparator.comparing((Owed one) -> one.date().orElse(LocalDate.MAX));
        return open.stream()
                .filter(Owed::late)
                .min(byDate)
                .or(() ->
                        open.stream()
                                .filter(one ->
                                        one.date().filter(day -> !day.isBefore(today)).isPresent())
                                .min(byDate))
                .or(() ->
                        open.stream()
                                .filter(one -> one.obligation().timing() instanceof Timing.Waiting)
                                .findFirst())
                .map(one ->
                        new NextOwed(
                                one, one.date().map(day -> away(calendar, day, today)).orElse("")));
    }

    private static String away(SchoolCalendar calendar, LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return "today";
        }
        if (day.isBefore(today)) {
            return "";
        }
        var days = calendar.schoolDaysBetween(today.plusDays(1), day);
        return days == 0 ? "" : days == 1 ? "in 1 school day" : "in " + days + " school days";
    }
}
