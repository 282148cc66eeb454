package org.holdfast.duty;

import java.time.LocalDate;
import org.holdfast.explanation.Distance;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.Words;

/** When a duty is due, in words: never a bare date. */
final class DueWords {
    private DueWords() {}

    /** {@code due Tuesday 2 December 2025}: to stand in a list. */
    static String due(When when) {
        return switch (when) {
            case When.WithoutDelay(var since) -> "due without delay since " + Words.inFull(since);
            case When.By(var last) -> "due " + Words.inFull(last);
            case When.ByAim(var target) -> "aim for " + Words.inFull(target);
            case When.BeforeIfPracticable(var day) ->
                    "before " + Words.inFull(day) + " if practicable";
            case When.From(var first, var until) when until.filter(first::equals).isPresent() ->
                    "on " + Words.inFull(first);
            case When.From(var first, var until) ->
                    "from "
                            + Words.inFull(first)
                            + until.map(last -> " to " + Words.inFull(last)).orElse("");
            case When.NotBefore(var earliest) -> "not before " + Words.inFull(earliest);
            case When.On(var days) ->
                    days.size() == 1
                            ? "on " + Words.inFull(days.getFirst())
                            : "on %d days from %s to %s"
                                    .formatted(
                                            days.size(),
                                            Words.inFull(days.getFirst()),
                                            Words.inFull(days.getLast()));
            case When.NoFixedDate() -> "no limit is fixed";
            case When.Waiting(var what) -> "not known yet: needs " + what;
        };
    }

    /** {@code by Tuesday 2 December 2025}: to stand after what must be done. */
    static String deadline(When when) {
        return switch (when) {
            case When.WithoutDelay(var since) -> "without delay, from " + Words.inFull(since);
            case When.By(var last) -> "by " + Words.inFull(last);
            case When.ByAim _,
                    When.BeforeIfPracticable _,
                    When.From _,
                    When.NotBefore _,
                    When.On _ ->
                    due(when);
            case When.NoFixedDate() -> "with no limit fixed";
            case When.Waiting(var what) -> "on a day not known yet: it needs " + what;
        };
    }

    /**
     * How far off the day is: {@code in 9 school days}, {@code today}, {@code 2 school days ago};
     * in plain days where the calendar does not reach or no school day lies between. Empty where
     * there is no day.
     */
    static String distance(When when, LocalDate today, SchoolCalendar calendar) {
        return when.date().map(day -> Distance.words(day, today, calendar)).orElse("");
    }
}
