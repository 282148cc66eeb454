package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.statute.Duty;
import org.holdfast.statute.Timing;
import org.holdfast.statute.calendar.SchoolDays;
import org.holdfast.web.Dates;
import org.springframework.stereotype.Component;

/** An exclusion in plain words. In templates: {@code @exclusionWords.time(exclusion)}. */
@Component("exclusionWords")
final class ExclusionWords {
    private final Dates dates;

    ExclusionWords(Dates dates) {
        this.dates = dates;
    }

    /** {@code Suspended for 6 days from Wednesday 22 October 2025}. */
    public String line(Exclusion exclusion) {
        return switch (exclusion.imposed()) {
            case Imposed.Suspension suspension ->
                    "Suspended for %s from %s%s"
                            .formatted(
                                    length(suspension),
                                    dates.full(suspension.firstDay()),
                                    after(exclusion));
            case Imposed.Permanent permanent ->
                    "Permanently excluded from "
                            + dates.full(permanent.firstDay())
                            + after(exclusion);
        };
    }

    private static String after(Exclusion exclusion) {
        return switch (exclusion.state()) {
            case CANCELLED -> " (cancelled)";
            case REINSTATED -> " (reinstated)";
            case UPHELD -> " (upheld)";
            case STANDING, NOT_YET_REVIEWED -> "";
        };
    }

    /** {@code 6 days} or {@code 3 lunchtimes}. */
    public String length(Imposed.Suspension suspension) {
        return switch (suspension.form()) {
            case LUNCHTIMES -> {
                var lunchtimes = suspension.length().halves();
                yield lunchtimes == 1 ? "1 lunchtime" : lunchtimes + " lunchtimes";
            }
            case WHOLE_AND_HALF_DAYS -> days(suspension.length());
        };
    }

    private static String days(SchoolDays length) {
        return length.equals(SchoolDays.ONE) ? "1 day" : length + " days";
    }

    /** The days as they were imposed. */
    public String time(Exclusion exclusion) {
        return switch (exclusion.imposed()) {
            case Imposed.Suspension suspension ->
                    suspension.stretches().stream()
                                    .map(stretch -> stretch.words(dates))
                                    .collect(Collectors.joining("; "))
                            + " ("
                            + length(suspension)
                            + ")";
            case Imposed.Permanent permanent ->
                    "From "
                            + dates.full(permanent.firstDay())
                            + ", taking effect on "
                            + dates.full(permanent.takesEffect());
        };
    }

    /** Where it stands, and what happens next. */
    public String standing(Exclusion exclusion, List<Duty> duties, LocalDate today) {
        return switch (exclusion.state()) {
            case CANCELLED -> "Cancelled. The child is back in school.";
            case REINSTATED -> "The governing board reinstated the child.";
            case UPHELD ->
                    "The governing board declined to reinstate the child." + next(duties, today);
            case NOT_YET_REVIEWED ->
                    "Permanently excluded; the governing board has not yet considered it."
                            + next(duties, today);
            case STANDING -> running(exclusion, today) + next(duties, today);
        };
    }

    private String running(Exclusion exclusion, LocalDate today) {
        var last =
                exclusion.days().isEmpty()
                        ? exclusion.imposed().firstDay()
                        : exclusion.days().getLast().day();
        if (last.isBefore(today)) {
            return "The suspension ended on " + dates.full(last) + ".";
        }
        return exclusion.imposed().firstDay().isAfter(today)
                ? "The suspension begins on " + dates.full(exclusion.imposed().firstDay()) + "."
                : "Suspended until the end of " + dates.full(last) + ".";
    }

    private String next(List<Duty> duties, LocalDate today) {
        var dated =
                duties.stream()
                        .filter(duty -> duty.endsOnCancellation().isEmpty())
                        .filter(duty -> duty.date().filter(day -> !day.isBefore(today)).isPresent())
                        .min(Comparator.comparing(duty -> duty.date().orElse(LocalDate.MAX)));
        var waiting =
                duties.stream().filter(duty -> duty.timing() instanceof Timing.Waiting).findFirst();
        return dated.map(duty ->
                        " Next: %s, %s."
                                .formatted(
                                        lower(duty.rule().title()),
                                        dates.full(duty.date().orElseThrow())))
                .or(() -> waiting.map(duty -> " Waiting: " + lower(duty.rule().title()) + "."))
                .orElse("");
    }

    private static String lower(String words) {
        return Optional.of(words)
                .filter(text -> text.length() > 1 && Character.isLowerCase(text.charAt(1)))
                .map(text -> Character.toLowerCase(text.charAt(0)) + text.substring(1))
                .orElse(words);
    }

    /** An event of the history. */
    String happened(Happening happening) {
        return switch (happening) {
            case Happening.Suspended _ -> "Suspension recorded";
            case Happening.PermanentlyExcluded _ -> "Permanent exclusion recorded";
            case Happening.ParentTold _ -> "The parent was told in writing";
            case Happening.BoardInformed _ -> "The governing board was told";
            case Happening.RepresentationsMade _ -> "The parents made representations";
            case Happening.BoardMeetingBegun _ -> "The governing board’s meeting began";
            case Happening.GovernorsDecided(var decision) ->
                    decision.reinstatedFrom()
                            .map(from ->
                                    "The governing board reinstated the child from "
                                            + dates.full(from))
                            .orElse("The governing board declined to reinstate the child");
            case Happening.Cancelled _ -> "The head cancelled the exclusion";
            case Happening.DaysCountedAnew _ -> "The days were counted again: the calendar changed";
            case Happening.Refused _ -> "Stopped: a barred reason was given";
        };
    }
}
