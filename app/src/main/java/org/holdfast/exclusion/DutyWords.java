package org.holdfast.exclusion;

import java.util.List;
import java.util.stream.Collectors;
import org.holdfast.statute.Duty;
import org.holdfast.statute.Role;
import org.holdfast.statute.Timing;
import org.holdfast.statute.calendar.SchoolDays;
import org.holdfast.web.Dates;
import org.springframework.stereotype.Component;

/** Duties in words. In templates: {@code @dutyWords.when(duty)}. */
@Component("dutyWords")
public final class DutyWords {
    private final Dates dates;

    DutyWords(Dates dates) {
        this.dates = dates;
    }

    /** When it is to be done, to stand after what is to be done. */
    public String when(Duty duty) {
        var words = when(duty.timing());
        return duty.isProvisional() ? words + " (provisional)" : words;
    }

    private String when(Timing timing) {
        return switch (timing) {
            case Timing.WithoutDelay(var since) -> "without delay from " + dates.full(since);
            case Timing.By(var last) -> "by " + dates.full(last);
            case Timing.ByAim(var target) -> "aim for " + dates.full(target);
            case Timing.BeforeIfPracticable(var day) ->
                    "before " + dates.full(day) + " if practicable";
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

    /** Who owes it to whom. */
    public String parties(Duty duty) {
        var by = words(duty.owedBy());
        return duty.owedTo().isEmpty() ? by : by + ", to " + words(duty.owedTo());
    }

    /** Who must be told, each with why. */
    public List<String> notices(List<Duty> duties) {
        return duties.stream()
                .filter(duty -> duty.rule().id().startsWith("NOT-"))
                .map(duty ->
                        "%s: %s (%s)"
                                .formatted(
                                        capital(words(duty.owedTo())),
                                        duty.rule().title(),
                                        duty.source()))
                .toList();
    }

    /** A length in words. */
    public String days(SchoolDays length) {
        return length.equals(SchoolDays.ONE) ? "1 day" : length + " days";
    }

    private static String words(List<Role> roles) {
        return roles.stream().map(Role::words).collect(Collectors.joining(" and "));
    }

    private static String capital(String words) {
        return words.isEmpty()
                ? ""
                : words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }
}
