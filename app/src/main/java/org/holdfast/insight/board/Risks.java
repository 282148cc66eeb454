package org.holdfast.insight.board;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.insight.disclosure.Protected;
import org.holdfast.insight.indicator.Answer;
import org.holdfast.insight.indicator.Answer.Row;
import org.holdfast.insight.indicator.Measure;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.Interval;
import org.holdfast.statistics.Rounding;
import org.holdfast.statistics.disclosure.Audience;
import org.holdfast.statistics.inequality.ScoreIntervals;
import org.holdfast.statistics.inequality.TwoGroups;
import org.holdfast.statistics.wording.RiskWording;

/** A group of pupils beside everyone else: suspended at least once, of those on roll. */
record Risks(String group, TwoGroups groups) {
    private static final String NOT_APPLICABLE = "z";
    private static final double TENTHS = 10;

    /**
     * The group and the rest; nothing where any of the four counts is hidden, since a ratio tells
     * them, or where more were suspended than were on roll in January.
     */
    static Optional<Risks> of(Protected tables, Answer answer, Row row) {
        for (var measure : List.of(Measure.PUPILS_SUSPENDED, Measure.HEADCOUNT)) {
            if (tables.hides(answer, row, measure) || tables.hidesTotal(answer, measure)) {
                return Optional.empty();
            }
        }
        var events = row.tally().of(Measure.PUPILS_SUSPENDED);
        var pupils = row.tally().of(Measure.HEADCOUNT);
        var others = answer.total().of(Measure.PUPILS_SUSPENDED) - events;
        var otherPupils = answer.total().of(Measure.HEADCOUNT) - pupils;
        return events > pupils || others > otherPupils
                ? Optional.empty()
                : Optional.of(
                        new Risks(
                                row.label(),
                                TwoGroups.of(
                                        Math.toIntExact(events),
                                        Math.toIntExact(pupils),
                                        Math.toIntExact(others),
                                        Math.toIntExact(otherPupils))));
    }

    /** {@code 3.1 (2.6 to 3.7)}, the interval rounded outwards. */
    String shown() {
        var score = ScoreIntervals.of(groups, Confidence.NINETY_FIVE);
        if (score.ratio().isEmpty() || score.ratioInterval().isEmpty()) {
            return NOT_APPLICABLE;
        }
        var interval = score.ratioInterval().get();
        return "%s (%s to %s)"
                .formatted(
                        printed(score.ratio().getAsDouble()),
                        printed(Math.floor(interval.lower() * TENTHS) / TENTHS),
                        interval.isOpenAbove()
                                ? "no limit"
                                : printed(Math.ceil(interval.upper() * TENTHS) / TENTHS));
    }

    private static String printed(double ratio) {
        return String.format(Locale.UK, "%.1f", Rounding.halfUp(ratio, 1));
    }

    /** Whether the data leave no doubt that the group is suspended more often. */
    boolean isSurelyMore() {
        return ScoreIntervals.of(groups, Confidence.NINETY_FIVE)
                .ratioInterval()
                .map(Interval::lower)
                .filter(lower -> lower > 1)
                .isPresent();
    }

    /** The approved sentence. */
    String sentence() {
        return new RiskWording(
                        groups,
                        new RiskWording.Names(
                                "pupils in the group “%s”".formatted(group),
                                "other pupils",
                                "suspended at least once"),
                        Audience.OUTSIDE.threshold())
                .findings()
                .getFirst();
    }
}
