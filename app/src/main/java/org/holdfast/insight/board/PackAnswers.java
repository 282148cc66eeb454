package org.holdfast.insight.board;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.holdfast.insight.disclosure.Disclosure;
import org.holdfast.insight.disclosure.Protected;
import org.holdfast.insight.disclosure.Released;
import org.holdfast.insight.disclosure.Tables;
import org.holdfast.insight.indicator.Answer;
import org.holdfast.insight.indicator.Breakdown;
import org.holdfast.insight.indicator.Indicator;
import org.holdfast.insight.indicator.Indicators;
import org.holdfast.insight.indicator.Period;
import org.holdfast.insight.indicator.Question;
import org.holdfast.insight.indicator.SamePoint;
import org.holdfast.insight.indicator.Scope;
import org.holdfast.statistics.disclosure.Audience;

/**
 * Everything that a pack asks of the snapshot, protected together.
 *
 * @param now the term's total
 * @param then the same term last year, to the same school day where this one is going on
 * @param before the whole of the term before
 * @param by the term by each breakdown
 * @param schoolsThen last year's by school
 * @param ethnicityAndSex the cohort of boys and girls by ethnic group
 */
record PackAnswers(
        Answer now,
        Answer then,
        Answer before,
        Map<Breakdown, Answer> by,
        Answer schoolsThen,
        Answer ethnicityAndSex,
        Protected tables) {

    static final List<Indicator> TOTALS =
            List.of(
                    Indicator.SUSPENSIONS,
                    Indicator.SUSPENSION_RATE,
                    Indicator.PUPILS_SUSPENDED,
                    Indicator.PUPILS_SUSPENDED_RATE,
                    Indicator.PUPILS_REPEATEDLY,
                    Indicator.DAYS_LOST,
                    Indicator.AVERAGE_LENGTH,
                    Indicator.PERMANENT_ISSUED,
                    Indicator.PERMANENT_WITHDRAWN,
                    Indicator.PERMANENT_NOT_YET_REVIEWED,
                    Indicator.PERMANENT_REINSTATED,
                    Indicator.PERMANENT_UPHELD,
                    Indicator.HEADCOUNT);

    static final List<Indicator> PLACES =
            List.of(
                    Indicator.HEADCOUNT,
                    Indicator.SUSPENSIONS,
                    Indicator.SUSPENSION_RATE,
                    Indicator.PERMANENT_ISSUED);

    static final List<Indicator> GROUPS =
            List.of(
                    Indicator.HEADCOUNT,
                    Indicator.PUPILS_SUSPENDED,
                    Indicator.PUPILS_SUSPENDED_RATE);

    static final List<Indicator> EVENTS = List.of(Indicator.SUSPENSIONS);

    static final List<Breakdown> BY_PLACE = List.of(Breakdown.PHASE, Breakdown.SCHOOL);

    /** The groups at extra risk, fixed before anything is counted. */
    static final List<Breakdown> BY_GROUP =
            List.of(
                    Breakdown.SEN_PROVISION,
                    Breakdown.FREE_SCHOOL_MEALS,
                    Breakdown.ETHNICITY,
                    Breakdown.SEX,
                    Breakdown.LOOKED_AFTER,
                    Breakdown.YEAR_GROUP);

    static final List<Breakdown> BY_EVENT =
            List.of(Breakdown.REASON, Breakdown.REPEAT, Breakdown.LENGTH);

    PackAnswers {
        by = Map.copyOf(by);
    }

    /**
     * Asks.
     *
     * @param earlier what the authority has released before
     */
    static PackAnswers of(
            Indicators source,
            String authority,
            PackTerm term,
            SamePoint point,
            List<Released> earlier) {
        var scope = new Scope.Authority(authority);
        var now = term.whole();
        var then = term.samePoint(point);
        var by = new LinkedHashMap<Breakdown, Answer>();
        Stream.of(BY_PLACE, BY_GROUP, BY_EVENT)
                .flatMap(List::stream)
                .forEach(breakdown ->
                        by.put(breakdown, source.answer(Question.by(scope, now, breakdown))));
        var answer = total(source, scope, now);
        var answerThen = total(source, scope, then);
        var answerBefore = total(source, scope, term.before().whole());
        var schoolsThen = source.answer(Question.by(scope, then, Breakdown.SCHOOL));
        var crossed = source.answer(Question.by(scope, now, Breakdown.ETHNICITY, Breakdown.SEX));
        var tables =
                Tables.of(Audience.OUTSIDE, source, TOTALS, answer, answerThen, answerBefore)
                        .and(PLACES, several(by, BY_PLACE))
                        .and(PLACES, schoolsThen)
                        .and(GROUPS, several(by, BY_GROUP))
                        .and(GROUPS, crossed)
                        .and(EVENTS, several(by, BY_EVENT))
                        .after(earlier);
        return new PackAnswers(
                answer,
                answerThen,
                answerBefore,
                by,
                schoolsThen,
                crossed,
                Disclosure.protect(tables));
    }

    private static Answer total(Indicators source, Scope scope, Period period) {
        return source.answer(Question.total(scope, period));
    }

    private static Answer[] several(Map<Breakdown, Answer> by, List<Breakdown> chosen) {
        return chosen.stream().map(by::get).map(Objects::requireNonNull).toArray(Answer[]::new);
    }

    Answer by(Breakdown breakdown) {
        return Objects.requireNonNull(by.get(breakdown));
    }

    /** Every indicator that the pack shows. */
    static List<Indicator> shown() {
        var all = new TreeSet<>(TOTALS);
        all.addAll(PLACES);
        all.addAll(GROUPS);
        return List.copyOf(all);
    }
}
