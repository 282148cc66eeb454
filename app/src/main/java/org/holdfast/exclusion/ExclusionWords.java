package org.holdfast.exclusion;

import java.util.stream.Collectors;
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
}
