package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.statute.Absence;
import org.holdfast.statute.calendar.Session;
import org.holdfast.web.Dates;

/**
 * One stretch of a suspension as it was imposed, from the first session missed to the last. A
 * lunchtime is a stretch of its one day.
 */
public record Stretch(LocalDate first, Session firstSession, LocalDate last, Session lastSession) {

    /** The stretches of an absence, in order. */
    public static List<Stretch> of(Absence absence) {
        return switch (absence) {
            case Absence.Spans(var spans) ->
                    spans.stream()
                            .map(span ->
                                    new Stretch(
                                            span.first(),
                                            span.firstSession(),
                                            span.last(),
                                            span.lastSession()))
                            .toList();
            case Absence.Lunchtimes(var days) ->
                    days.stream()
                            .map(day -> new Stretch(day, Session.AM, day, Session.PM))
                            .toList();
        };
    }

    static Absence absence(List<Stretch> stretches, Imposed.Form form) {
        return switch (form) {
            case LUNCHTIMES -> Absence.lunchtimes(stretches.stream().map(Stretch::first).toList());
            case WHOLE_AND_HALF_DAYS ->
                    new Absence.Spans(
                            stretches.stream()
                                    .map(one ->
                                            new Absence.Span(
                                                    one.first,
                                                    one.firstSession,
                                                    one.last,
                                                    one.lastSession))
                                    .toList());
        };
    }

    /** {@code Monday 10 November 2025 to Wednesday 12 November 2025}, with its half days. */
    public String words(Dates dates) {
        var from = dates.full(first) + (firstSession == Session.PM ? " (afternoon)" : "");
        if (first.equals(last)) {
            return lastSession == Session.AM ? from + " (morning)" : from;
        }
        return from + " to " + dates.full(last) + (lastSession == Session.AM ? " (morning)" : "");
    }
}
