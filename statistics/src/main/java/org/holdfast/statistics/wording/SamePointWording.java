package org.holdfast.statistics.wording;

import java.util.Optional;
import org.holdfast.statistics.Interval;
import org.holdfast.statistics.indicator.SamePointLastYear;

/** This year so far beside last year, in words. No projection to the year's end is offered. */
public final class SamePointWording {
    private SamePointWording() {}

    /**
     * By school-day number.
     *
     * @param event one of what is counted, such as {@code suspension}
     * @param events its plural
     * @param difference interval of this year's rate − last year's; where it is given and holds 0
     *     the sentence says that chance alone would do
     */
    public static String bySchoolDay(
            SamePointLastYear point, String event, String events, Optional<Interval> difference) {
        if (point.schoolDayNumber() == 0) {
            return "The school year has not begun: there is nothing to compare yet.";
        }
        var sentence =
                ("By school day %d of the year there had been %s %s (%s per 100 pupils); by the same"
                                + " school day last year %s (%s).")
                        .formatted(
                                point.schoolDayNumber(),
                                Printed.count(point.thisYear().events()),
                                point.thisYear().events() == 1 ? event : events,
                                Printed.rate(point.thisYear().rate()),
                                Printed.count(point.sameSchoolDay().events()),
                                Printed.rate(point.sameSchoolDay().rate()));
        var withinChance = difference.filter(interval -> interval.contains(0)).isPresent();
        return sentence
                + (withinChance ? " The difference is within what chance alone would give." : "")
                + (point.truncated()
                        ? " Last year had fewer school days, and is counted to its last."
                        : "");
    }
}
