package org.holdfast.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.statute.Timing;

/**
 * A duty's timing as the columns of its row.
 *
 * @param until the last day of a duty that begins on a day
 * @param waitsFor what a duty without a date waits for
 */
record TimingColumns(
        String kind,
        Optional<LocalDate> due,
        Optional<LocalDate> until,
        List<LocalDate> days,
        Optional<String> waitsFor) {

    static TimingColumns of(Timing timing) {
        var none = Optional.<LocalDate>empty();
        return switch (timing) {
            case Timing.WithoutDelay(var since) -> dated("without_delay", since);
            case Timing.By(var last) -> dated("by", last);
            case Timing.ByAim(var target) -> dated("by_aim", target);
            case Timing.BeforeIfPracticable(var day) -> dated("before_if_practicable", day);
            case Timing.From(var first, var until) ->
                    new TimingColumns(
                            "from", Optional.of(first), until, List.of(), Optional.empty());
            case Timing.NotBefore(var earliest) -> dated("not_before", earliest);
            case Timing.On(var days) ->
                    new TimingColumns(
                            "on",
                            Optional.of(days.getFirst()),
                            Optional.of(days.getLast()),
                            days,
                            Optional.empty());
            case Timing.NoFixedDate() ->
                    new TimingColumns("no_fixed_date", none, none, List.of(), Optional.empty());
            case Timing.Waiting(var need) ->
                    new TimingColumns("waiting", none, none, List.of(), Optional.of(need.words()));
        };
    }

    private static TimingColumns dated(String kind, LocalDate due) {
        return new TimingColumns(
                kind, Optional.of(due), Optional.empty(), List.of(), Optional.empty());
    }
}
