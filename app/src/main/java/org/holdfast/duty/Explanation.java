package org.holdfast.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.statute.Derivation;
import org.holdfast.statute.Duty;
import org.holdfast.statute.calendar.Step;

/**
 * Why a date is what it is, kept as it was worked out.
 *
 * @param because what happened
 * @param count in words: "15 school days after Monday 10 November 2025"
 * @param lines the days counted, week by week with the running total, and the days passed over with
 *     their reason
 * @param citation where the rule is written
 * @param version since when the rule has had this form, and what was new; empty for local policy
 * @param ifLate what follows when it is done late
 * @param readings other dates that could be argued for
 */
public record Explanation(
        String because,
        String count,
        List<Line> lines,
        String citation,
        String version,
        String ifLate,
        List<Reading> readings) {

    public Explanation {
        lines = List.copyOf(lines);
        readings = List.copyOf(readings);
    }

    /**
     * One line of the count.
     *
     * @param total the running total at the end of the line; 0 for days passed over
     * @param reason why the days were passed over; empty for days counted
     */
    public record Line(LocalDate first, LocalDate last, int total, String reason) {

        public boolean counted() {
            return reason.isEmpty();
        }
    }

    /** Another reading of the law, and the date on it. */
    public record Reading(LocalDate date, String words, String point) {}

    /** The explanation that the statutory clock gives. */
    static Explanation of(Duty duty) {
        var derivation = duty.derivation();
        return new Explanation(
                derivation.because(),
                derivation.count(),
                derivation.steps().stream().map(Explanation::line).toList(),
                derivation.law().citation(),
                version(derivation),
                duty.rule().ifLate(),
                derivation.readings().stream()
                        .map(reading ->
                                new Reading(
                                        reading.date(), reading.reading(), reading.point().id()))
                        .toList());
    }

    private static Line line(Step step) {
        return switch (step) {
            case Step.Counted(var first, var last, var total) -> new Line(first, last, total, "");
            case Step.Passed(var first, var last, var reason) -> new Line(first, last, 0, reason);
        };
    }

    private static String version(Derivation derivation) {
        return derivation
                .law()
                .version()
                .map(version ->
                        "in force for exclusions from "
                                + org.holdfast.statute.calendar.Words.inFull(version.from())
                                + Optional.of(version.words())
                                        .filter(words -> !words.isEmpty())
                                        .map(words -> ": " + words)
                                        .orElse(""))
                .orElse("");
    }
}
