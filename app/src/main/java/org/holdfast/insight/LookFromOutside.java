package org.holdfast.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.SchoolId;
import org.holdfast.insight.Figures.Column;
import org.holdfast.insight.indicator.Answer;
import org.holdfast.insight.indicator.Breakdown;
import org.holdfast.insight.indicator.Indicator;
import org.holdfast.insight.indicator.Indicators;
import org.holdfast.insight.indicator.Measure;
import org.holdfast.insight.indicator.Question;
import org.holdfast.insight.indicator.SamePoint;
import org.holdfast.insight.indicator.Scope;
import org.holdfast.insight.indicator.Tally;
import org.holdfast.organisation.School;
import org.holdfast.statistics.disclosure.Audience;
import org.holdfast.statute.calendar.SchoolYear;
import org.springframework.stereotype.Component;

/**
 * The schools side by side for those who may not open the records behind the numbers: from the
 * newest snapshot, whole terms, protected against everything shown before.
 */
@Component
class LookFromOutside {
    private static final Map<Column, Indicator> NOW =
            new EnumMap<>(
                    Map.of(
                            Column.PUPILS,
                            Indicator.HEADCOUNT,
                            Column.SUSPENSIONS,
                            Indicator.SUSPENSION_RATE,
                            Column.UPHELD,
                            Indicator.PERMANENT_RATE,
                            Column.NOT_YET_REVIEWED,
                            Indicator.PERMANENT_NOT_YET_REVIEWED,
                            Column.LUNCHTIMES,
                            Indicator.LUNCHTIMES));
    private static final Map<Column, Indicator> THEN =
            new EnumMap<>(
                    Map.of(
                            Column.SUSPENSIONS_THEN,
                            Indicator.SUSPENSION_RATE,
                            Column.UPHELD_THEN,
                            Indicator.PERMANENT_RATE));

    private final Viewpoints viewpoints;
    private final Register.OfAuthorities registers;
    private final NewestSnapshot snapshot;

    LookFromOutside(
            Viewpoints viewpoints, Register.OfAuthorities registers, NewestSnapshot snapshot) {
        this.viewpoints = viewpoints;
        this.registers = registers;
        this.snapshot = snapshot;
    }

    private record Asked(Viewpoint viewpoint, List<School> schools) {}

    /** Of the schools, whose totals are open to the current actor. */
    Optional<Figures> look(List<School> schools) {
        if (schools.isEmpty()) {
            return Optional.empty();
        }
        var asked =
                new Asked(
                        viewpoint(schools),
                        schools.stream()
                                .sorted(
                                        Comparator.comparing(
                                                school -> school.name().toLowerCase(Locale.UK)))
                                .toList());
        return snapshot.keep(Figures.class, asked, indicators -> figures(indicators, asked));
    }

    /** Exactly these schools; the calendar is the authority's where it is open as a whole. */
    private Viewpoint viewpoint(List<School> schools) {
        var authority = schools.getFirst().authority();
        var ids = new ArrayList<String>();
        schools.forEach(school -> ids.add(school.id().value().toString()));
        return new Viewpoint(
                viewpoints.authorityIfAny().map(Viewpoint::organisation).orElse(ids.getFirst()),
                viewpoints.authorityIfAny().map(Viewpoint::name).orElse(authority.name()),
                new Scope.Schools(Set.copyOf(ids)),
                Optional.empty(),
                Audience.OUTSIDE,
                registers.of(authority.id()));
    }

    private static Figures figures(Indicators indicators, Asked asked) {
        var viewpoint = asked.viewpoint();
        var asAt = viewpoint.until(indicators.folder().manifest().asAt());
        var point = SamePoint.of(indicators.folder(), viewpoint.organisation(), asAt);
        var now = answer(indicators, viewpoint, point.now());
        var then = answer(indicators, viewpoint, point.before());
        var veil =
                Veil.over(
                        viewpoint,
                        indicators,
                        "by school, " + point.now().words(),
                        NOW.values(),
                        now,
                        then);
        var year = SchoolYear.of(asAt).start();
        var total = EnumSet.noneOf(Column.class);
        NOW.forEach((column, of) -> addIf(total, column, veil.hidesTotal(now, of)));
        THEN.forEach((column, of) -> addIf(total, column, veil.hidesTotal(then, of)));
        return new Figures(
                asAt,
                year,
                CensusDay.forYear(year, asAt),
                new PriorPoint(point.sameSchoolDay(), point.schoolDays()),
                England.beside(asAt),
                veil,
                total,
                asked.schools().stream()
                        .map(school ->
                                new Figures.Line(
                                        school.id(),
                                        school.name(),
                                        count(school.id(), now),
                                        count(school.id(), then),
                                        false,
                                        hidden(school.id(), now, then, veil)))
                        .toList());
    }

    private static Answer answer(
            Indicators indicators,
            Viewpoint viewpoint,
            org.holdfast.insight.indicator.Period period) {
        return indicators.answer(Question.by(viewpoint.scope(), period, Breakdown.SCHOOL));
    }

    private static Set<Column> hidden(SchoolId school, Answer now, Answer then, Veil veil) {
        var hidden = EnumSet.noneOf(Column.class);
        row(school, now)
                .ifPresent(row ->
                        NOW.forEach(
                                (column, of) -> addIf(hidden, column, veil.hides(now, row, of))));
        row(school, then)
                .ifPresent(row ->
                        THEN.forEach(
                                (column, of) -> addIf(hidden, column, veil.hides(then, row, of))));
        return hidden;
    }

    private static void addIf(Set<Column> hidden, Column column, boolean isHidden) {
        if (isHidden) {
            hidden.add(column);
        }
    }

    private static Optional<Answer.Row> row(SchoolId school, Answer answer) {
        return answer.row(school.value().toString());
    }

    private static SchoolCount count(SchoolId school, Answer answer) {
        return row(school, answer)
                .map(row -> count(school, row.tally()))
                .orElseGet(() -> new SchoolCount(school, 0, 0, 0, 0, 0));
    }

    private static SchoolCount count(SchoolId school, Tally tally) {
        return new SchoolCount(
                school,
                tally.of(Measure.HEADCOUNT),
                tally.of(Measure.SUSPENSIONS),
                tally.of(Measure.LUNCHTIMES),
                tally.of(Measure.PERMANENT_UPHELD),
                tally.of(Measure.PERMANENT_NOT_YET_REVIEWED));
    }
}
