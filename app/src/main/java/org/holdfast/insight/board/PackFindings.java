package org.holdfast.insight.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.insight.disclosure.Protected;
import org.holdfast.insight.indicator.Answer;
import org.holdfast.insight.indicator.Breakdown;
import org.holdfast.insight.indicator.Indicator;
import org.holdfast.insight.indicator.Measure;
import org.holdfast.insight.indicator.SamePoint;
import org.holdfast.insight.indicator.Tally;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.Interval;
import org.holdfast.statistics.rate.ClusteredRate;

/**
 * What the figures say, what has changed and what to ask, by rule. No sentence says more than the
 * numbers do, and none tells a number that is hidden.
 */
final class PackFindings {
    private static final int MOST_SCHOOLS = 5;
    private static final List<Breakdown> DISPROPORTION =
            List.of(
                    Breakdown.SEN_PROVISION,
                    Breakdown.FREE_SCHOOL_MEALS,
                    Breakdown.ETHNICITY,
                    Breakdown.LOOKED_AFTER);

    private final PackAnswers answers;
    private final PackTerm term;
    private final SamePoint point;
    private final Protected tables;

    PackFindings(PackAnswers answers, PackTerm term, SamePoint point) {
        this.answers = answers;
        this.term = term;
        this.point = point;
        this.tables = answers.tables();
    }

    /** A school whose rate differs from last year's by more than chance gives. */
    private record Moved(String school, String now, String then, double difference) {}

    List<String> answers() {
        var said = new ArrayList<String>();
        said.add(suspensions());
        said.add(
                "Permanent exclusions: %s issued, %s upheld so far, %s withdrawn, %s not yet considered by governors."
                        .formatted(
                                total(Indicator.PERMANENT_ISSUED),
                                total(Indicator.PERMANENT_UPHELD),
                                total(Indicator.PERMANENT_WITHDRAWN),
                                total(Indicator.PERMANENT_NOT_YET_REVIEWED)));
        surely().limit(3).map(Risks::sentence).forEach(said::add);
        return said;
    }

    private String suspensions() {
        var now = total(Indicator.SUSPENSIONS);
        var then = tables.shownTotal(answers.then(), Indicator.SUSPENSIONS);
        var head =
                "Suspensions in the %s%s: %s (%s per 100 pupils); in the same term last year%s %s (%s)."
                        .formatted(
                                term.words(),
                                term.isGoingOn(point.asAt()) ? " so far" : "",
                                now,
                                total(Indicator.SUSPENSION_RATE),
                                term.isGoingOn(point.asAt()) ? " to the same school day" : "",
                                then,
                                tables.shownTotal(answers.then(), Indicator.SUSPENSION_RATE));
        return head + verdict(difference(answers.now().total(), answers.then().total()));
    }

    private String verdict(Optional<Interval> difference) {
        if (tables.hidesTotal(answers.now(), Indicator.SUSPENSION_RATE)
                || tables.hidesTotal(answers.then(), Indicator.SUSPENSION_RATE)) {
            return "";
        }
        return difference
                .map(interval ->
                        interval.contains(0)
                                ? " The difference is within what chance alone would give."
                                : " The rate has %s by more than chance alone would give."
                                        .formatted(interval.lower() > 0 ? "risen" : "fallen"))
                .orElse("");
    }

    List<String> changes() {
        var said = new ArrayList<String>();
        said.add(
                "Since the %s: suspensions %s, then %s; pupils suspended at least once %s, then %s. Terms differ in length and season: the fair comparison is with the same term last year."
                        .formatted(
                                term.before().words(),
                                total(Indicator.SUSPENSIONS),
                                tables.shownTotal(answers.before(), Indicator.SUSPENSIONS),
                                total(Indicator.PUPILS_SUSPENDED),
                                tables.shownTotal(answers.before(), Indicator.PUPILS_SUSPENDED)));
        var moved = moved();
        for (var school : moved.stream().limit(MOST_SCHOOLS).toList()) {
            said.add(
                    "%s: %s suspensions per 100 pupils, %s in the same term last year."
                            .formatted(school.school(), school.now(), school.then()));
        }
        if (moved.isEmpty()) {
            said.add(
                    "No school whose figures may be shown differs from the same term last year by"
                            + " more than chance gives (limits of 99.8 per cent).");
        }
        return said;
    }

    List<String> questions() {
        var asked = new ArrayList<String>();
        for (var school :
                moved().stream().filter(each -> each.difference() > 0).limit(3).toList()) {
            asked.add(
                    "%s suspends more often than a year ago. What has changed there, and what help was offered?"
                            .formatted(school.school()));
        }
        surely().limit(3)
                .forEach(risks ->
                        asked.add(
                                "Why are pupils in the group “%s” suspended %s times as often as others, and which school shows that it need not be so?"
                                        .formatted(risks.group(), risks.shown())));
        if (has(Indicator.PERMANENT_NOT_YET_REVIEWED)) {
            asked.add(
                    "%s permanent exclusions wait for governors. Has any passed its fifteen school days?"
                            .formatted(total(Indicator.PERMANENT_NOT_YET_REVIEWED)));
        }
        if (has(Indicator.PUPILS_REPEATEDLY)) {
            asked.add(
                    "%s pupils were suspended more than once this term. Does each have a plan, and what do they say of it?"
                            .formatted(total(Indicator.PUPILS_REPEATEDLY)));
        }
        asked.add(
                "Partnerships are asked to plan for the pupils of years 10 and 11, and for the"
                        + " other groups of this pack. Whose plans has the board read?");
        asked.add(
                "What is not counted here: part-time timetables, managed moves, directions"
                        + " off-site, pupils sent home without a notice?");
        return asked;
    }

    private boolean has(Indicator indicator) {
        return tables.total(answers.now(), indicator)
                .filter(figure -> figure.numerator() > 0)
                .isPresent();
    }

    private String total(Indicator indicator) {
        return tables.shownTotal(answers.now(), indicator);
    }

    /** Groups suspended more often beyond doubt, the greatest ratio first. */
    private Stream<Risks> surely() {
        return DISPROPORTION.stream()
                .map(answers::by)
                .flatMap(answer ->
                        answer.rows().stream()
                                .filter(row -> !row.group().key().isEmpty())
                                .flatMap(row -> Risks.of(tables, answer, row).stream()))
                .filter(Risks::isSurelyMore)
                .sorted(
                        Comparator.comparingDouble((Risks risks) ->
                                        risks.groups().group().value().orElse(0)
                                                / risks.groups().comparison().value().orElse(1))
                                .reversed());
    }

    private List<Moved> moved() {
        var now = answers.by(Breakdown.SCHOOL);
        var then = answers.schoolsThen();
        var moved = new ArrayList<Moved>();
        for (var row : now.rows()) {
            then.row(row.group().key())
                    .filter(before ->
                            !tables.hides(now, row, Indicator.SUSPENSION_RATE)
                                    && !tables.hides(then, before, Indicator.SUSPENSION_RATE))
                    .flatMap(before -> moved(now, row, then, before))
                    .ifPresent(moved::add);
        }
        moved.sort(Comparator.comparingDouble(each -> -Math.abs(each.difference())));
        return moved;
    }

    private Optional<Moved> moved(Answer now, Answer.Row row, Answer then, Answer.Row before) {
        return difference(row.tally(), before.tally(), Confidence.NINETY_NINE_POINT_EIGHT)
                .filter(interval -> !interval.contains(0))
                .map(interval ->
                        new Moved(
                                row.label(),
                                tables.shown(now, row, Indicator.SUSPENSION_RATE),
                                tables.shown(then, before, Indicator.SUSPENSION_RATE),
                                (interval.lower() + interval.upper()) / 2));
    }

    private static Optional<Interval> difference(Tally now, Tally then) {
        return difference(now, then, Confidence.NINETY_FIVE);
    }

    private static Optional<Interval> difference(Tally now, Tally then, Confidence confidence) {
        return rate(now)
                .flatMap(one -> rate(then).flatMap(other -> one.differenceFrom(other, confidence)));
    }

    private static Optional<ClusteredRate> rate(Tally tally) {
        var suspended = tally.frequency().values().stream().mapToInt(Integer::intValue).sum();
        var pupils = Math.toIntExact(tally.of(Measure.HEADCOUNT));
        return suspended > pupils
                ? Optional.empty()
                : Optional.of(ClusteredRate.of(pupils, tally.frequency()));
    }
}
