package org.holdfast.duty;

import java.util.stream.Collectors;
import org.holdfast.statute.Timing;
import org.holdfast.web.Dates;
import org.springframework.stereotype.Component;

/** What is owed, in words. In templates: {@code @owedWords.when(obligation)}. */
@Component("owedWords")
public final class OwedWords {
    private final Dates dates;

    OwedWords(Dates dates) {
        this.dates = dates;
    }

    /** When it is to be done, to stand after what is to be done. */
    public String when(Obligation obligation) {
        var words = when(obligation.timing());
        return obligation.provisional() ? words + " (provisional)" : words;
    }

    /** When something is to be done. */
    public String when(Timing timing) {
        return switch (timing) {
            case Timing.WithoutDelay(var since) -> "without delay from " + dates.full(since);
            case Timing.By(var last) -> "by " + dates.full(last);
            case Timing.ByAim(var target) -> "aim for " + dates.full(target);
            case Timing.BeforeIfPracticable(var day) ->
                    "before " + dates.full(day) + " if practicable";
            case Timing.From(var first, var until) when until.filter(first::equals).isPresent() ->
                    "on " + dates.full(first);
            case Timing.From(var first, var until) ->
                    "from "
                            + dates.full(first)
                            + until.map(last -> " to " + dates.full(last)).orElse("");
            case Timing.NotBefore(var earliest) -> "not before " + dates.full(earliest);
            case Timing.On(var days) ->
                    "on " + days.stream().map(dates::brief).collect(Collectors.joining(", "));
            case Timing.NoFixedDate() -> "no fixed date";
            case Timing.Waiting(var need) -> "not known yet: needs " + need.words();
        };
    }
}
