package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.holdfast.statute.Absence;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.SchoolDays;
import org.holdfast.statute.calendar.Session;

/** One school day, or half of one, out of school on suspension. */
public record DayOut(LocalDate day, Part part) {

    /** Which part of the day; a lunchtime is half a school day (2012 Regs reg 2(2)). */
    public enum Part {
        DAY(2),
        AM(1),
        PM(1),
        LUNCH(1);

        private final int halves;

        Part(int halves) {
            this.halves = halves;
        }

        public SchoolDays length() {
            return SchoolDays.ofHalves(halves);
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Part ofKey(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    /** The days of an absence on the school's calendar, in order. */
    static List<DayOut> of(Absence absence, SchoolCalendar calendar) {
        var parts = new TreeMap<LocalDate, Part>();
        switch (absence) {
            case Absence.Lunchtimes(var days) ->
                    days.stream()
                            .filter(calendar::isSchoolDay)
                            .forEach(day -> parts.put(day, Part.LUNCH));
            case Absence.Spans(var spans) ->
                    spans.forEach(span -> {
                        for (var day : calendar.schoolDaysIn(span.first(), span.last())) {
                            parts.merge(day, part(span, day), (_, _) -> Part.DAY);
                        }
                    });
        }
        var all = new ArrayList<DayOut>(parts.size());
        parts.forEach((day, part) -> all.add(new DayOut(day, part)));
        return all;
    }

    private static Part part(Absence.Span span, LocalDate day) {
        if (day.equals(span.first()) && span.firstSession() == Session.PM) {
            return Part.PM;
        }
        return day.equals(span.last()) && span.lastSession() == Session.AM ? Part.AM : Part.DAY;
    }

    /** How long these are together. */
    public static SchoolDays length(List<DayOut> days) {
        return days.stream()
                .map(day -> day.part.length())
                .reduce(SchoolDays.NONE, SchoolDays::plus);
    }

    /** Whether a pupil cannot be out on both: no day adds up to more than one (CAL-10). */
    boolean clashesWith(DayOut other) {
        return day.equals(other.day)
                && (part == other.part || part == Part.DAY || other.part == Part.DAY);
    }
}
