package org.holdfast.insight.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.holdfast.insight.snapshot.SnapshotFolder;
import org.holdfast.insight.snapshot.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worked by hand, from the examples of the definitions. */
class IndicatorsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 20);
    private static final LocalDate ENROLLED = LocalDate.of(2023, 9, 4);
    private static final Period YEAR = Period.year(2025);
    private static final Scope HIGH = new Scope.Schools(Set.of("high"));

    @TempDir Path snapshots;

    /** indicators.summary/1: a secondary school of 900, 5 pupils, 9 suspensions. */
    @Test
    void theWorkedExampleOfASecondarySchool() {
        var town = town(900);
        town.suspended("1", "p0", "high", day(9, 10), 2)
                .suspended("2", "p1", "high", day(9, 11), 1)
                .suspended("3", "p1", "high", day(9, 18), 4)
                .suspended("4", "p2", "high", day(9, 12), 6)
                .suspended("5", "p2", "high", day(10, 12), 6)
                .suspended("6", "p2", "high", day(11, 12), 10)
                .suspended("7", "p3", "high", day(9, 13), 3)
                .suspended("8", "p4", "high", day(9, 14), 20)
                .suspended("9", "p4", "high", day(10, 14), 24)
                .exclusion("10", "p5", "high", "permanent", "upheld", day(10, 1), 0)
                .lunchtimes("11", "p6", "high", day(10, 1))
                .exclusion("12", "p7", "high", "suspension", "cancelled", day(10, 1), 4);
        try (var folder = SnapshotFolder.open(town.snapshot(snapshots))) {
            var answer = Indicators.of(folder).answer(Question.total(HIGH, YEAR));
            assertThat(value(answer, Indicator.SUSPENSIONS)).isEqualTo(9);
            assertThat(value(answer, Indicator.SUSPENSION_RATE)).isEqualTo(1);
            assertThat(value(answer, Indicator.PUPILS_SUSPENDED)).isEqualTo(5);
            assertThat(value(answer, Indicator.PUPILS_SUSPENDED_RATE))
                    .isCloseTo(0.555555556, within(1e-9));
            assertThat(value(answer, Indicator.SESSIONS_LOST)).isEqualTo(76);
            assertThat(value(answer, Indicator.DAYS_LOST)).isEqualTo(38);
            assertThat(value(answer, Indicator.DAYS_LOST_RATE)).isCloseTo(4.22222222, within(1e-8));
            assertThat(value(answer, Indicator.SUSPENSIONS_PER_PUPIL)).isEqualTo(1.8);
            assertThat(value(answer, Indicator.AVERAGE_LENGTH)).isCloseTo(4.22222222, within(1e-8));
            assertThat(value(answer, Indicator.DAYS_PER_PUPIL)).isEqualTo(7.6);
            assertThat(value(answer, Indicator.PUPILS_REPEATEDLY)).isEqualTo(3);
            assertThat(value(answer, Indicator.PUPILS_REPEATEDLY_SHARE)).isEqualTo(60);
            assertThat(value(answer, Indicator.REPEATED_SUSPENSIONS_SHARE))
                    .isCloseTo(77.7777778, within(1e-7));
            assertThat(value(answer, Indicator.PUPILS_OVER_FIVE_DAYS)).isEqualTo(2);
            assertThat(value(answer, Indicator.PUPILS_OVER_FORTY_FIVE_DAYS)).isZero();
            assertThat(value(answer, Indicator.PERMANENT_RATE))
                    .isCloseTo(0.111111111, within(1e-9));
            assertThat(value(answer, Indicator.LUNCHTIMES)).isEqualTo(1);
            assertThat(answer.figure(Indicator.SUSPENSION_RATE).interval()).isPresent();
            assertThat(answer.snapshot()).isEqualTo(folder.manifest().id());
            assertThat(answer.base())
                    .isEqualTo(
                            new Answer.Base(
                                    java.util.Optional.of(LocalDate.of(2026, 1, 15)), false));
        }
    }

    /** indicators.summary/2 and the rule of nothing to divide by. */
    @Test
    void nothingHappenedAndNobodyIsThere() {
        try (var folder = SnapshotFolder.open(town(250).snapshot(snapshots))) {
            var indicators = Indicators.of(folder);
            var none = indicators.answer(Question.total(HIGH, YEAR));
            assertThat(none.figure(Indicator.SUSPENSION_RATE).shown()).isEqualTo("0.00");
            assertThat(none.figure(Indicator.AVERAGE_LENGTH).shown()).isEqualTo("z");
            var nobody =
                    indicators.answer(Question.total(new Scope.Schools(Set.of("closed")), YEAR));
            assertThat(nobody.figure(Indicator.SUSPENSION_RATE).shown()).isEqualTo("z");
            assertThat(nobody.figure(Indicator.SUSPENSIONS).shown()).isEqualTo("0");
        }
    }

    /** S16-05: issued, withdrawn, upheld; the withdrawn are not among the upheld. */
    @Test
    void permanentExclusionsByWhatCameOfThem() {
        var town = town(100);
        var states =
                java.util.List.of(
                        "upheld", "upheld", "cancelled", "not_yet_reviewed", "reinstated");
        for (var at = 0; at < states.size(); at++) {
            town.exclusion("x" + at, "p" + at, "high", "permanent", states.get(at), day(9, 20), 0);
        }
        try (var folder = SnapshotFolder.open(town.snapshot(snapshots))) {
            var answer = Indicators.of(folder).answer(Question.total(HIGH, YEAR));
            assertThat(value(answer, Indicator.PERMANENT_ISSUED)).isEqualTo(5);
            assertThat(value(answer, Indicator.PERMANENT_WITHDRAWN)).isEqualTo(1);
            assertThat(value(answer, Indicator.PERMANENT_NOT_YET_REVIEWED)).isEqualTo(1);
            assertThat(value(answer, Indicator.PERMANENT_REINSTATED)).isEqualTo(1);
            assertThat(value(answer, Indicator.PERMANENT_UPHELD)).isEqualTo(2);
        }
    }

    @Test
    void groupsHaveTheirOwnBaseAndWhatIsNotRecordedIsAGroup() {
        var town = town(10);
        for (var at = 0; at < 4; at++) {
            town.hasSince("p" + at, "sen_provision", at == 0 ? "E" : "K", ENROLLED);
        }
        for (var at = 4; at < 9; at++) {
            town.hasSince("p" + at, "sen_provision", "N", ENROLLED);
        }
        town.suspended("1", "p1", "high", day(9, 10), 2)
                .suspended("2", "p1", "high", day(10, 10), 2)
                .suspended("3", "p5", "high", day(9, 10), 2);
        try (var folder = SnapshotFolder.open(town.snapshot(snapshots))) {
            var answer =
                    Indicators.of(folder).answer(Question.by(HIGH, YEAR, Breakdown.SEN_PROVISION));
            assertThat(answer.rows())
                    .extracting(
                            Answer.Row::label,
                            row -> row.tally().of(Measure.HEADCOUNT),
                            row -> row.tally().of(Measure.SUSPENSIONS),
                            row -> row.tally().of(Measure.PUPILS_SUSPENDED))
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(
                                    "Education health and care plan", 1L, 0L, 0L),
                            org.assertj.core.groups.Tuple.tuple("SEN support", 3L, 2L, 1L),
                            org.assertj.core.groups.Tuple.tuple(
                                    "No special educational need", 5L, 1L, 1L),
                            org.assertj.core.groups.Tuple.tuple("Not recorded", 1L, 0L, 0L));
            assertThat(
                            answer.row("K")
                                    .orElseThrow()
                                    .figure(Indicator.PUPILS_SUSPENDED_RATE)
                                    .shown())
                    .isEqualTo("33.33");
        }
    }

    @Test
    void eachReasonIsCountedAndTheTermIsTheOfficialOne() {
        var town = town(10);
        town.suspended("1", "p1", "high", day(12, 18), 2, "PP", "VA")
                .suspended("2", "p2", "high", LocalDate.of(2026, 4, 3), 2, "PP")
                .suspended("3", "p2", "high", LocalDate.of(2026, 4, 13), 2, "DB");
        try (var folder = SnapshotFolder.open(town.snapshot(snapshots))) {
            var indicators = Indicators.of(folder);
            var reasons = indicators.answer(Question.by(HIGH, YEAR, Breakdown.REASON));
            assertThat(reasons.row("PP").orElseThrow().tally().of(Measure.SUSPENSIONS))
                    .isEqualTo(2);
            assertThat(reasons.row("PP").orElseThrow().tally().of(Measure.HEADCOUNT)).isEqualTo(10);
            assertThat(reasons.share(reasons.row("PP").orElseThrow(), Measure.SUSPENSIONS))
                    .hasValue(50);
            var terms = indicators.answer(Question.by(HIGH, YEAR, Breakdown.TERM));
            assertThat(terms.rows())
                    .extracting(row -> row.group().key() + row.tally().of(Measure.SUSPENSIONS))
                    .containsExactly("autumn1", "spring1", "summer1");
            assertThat(
                            indicators
                                    .answer(Question.total(HIGH, Period.term(2025, Term.SPRING)))
                                    .total()
                                    .of(Measure.SUSPENSIONS))
                    .isEqualTo(1);
        }
    }

    @Test
    void aSuspensionAtAnotherSchoolIsAnotherEnrolmentButTheSamePupilForTheLimit() {
        var town = town(10).school("second", "Westmarch Second", "secondary");
        town.suspended("1", "p1", "high", day(9, 10), 60)
                .suspended("2", "p1", "second", day(11, 10), 31);
        try (var folder = SnapshotFolder.open(town.snapshot(snapshots))) {
            var answer =
                    Indicators.of(folder).answer(Question.total(new Scope.Authority("999"), YEAR));
            assertThat(value(answer, Indicator.PUPILS_SUSPENDED)).isEqualTo(2);
            assertThat(value(answer, Indicator.PUPILS_REPEATEDLY)).isZero();
            assertThat(value(answer, Indicator.PUPILS_OVER_FORTY_FIVE_DAYS)).isEqualTo(1);
        }
    }

    @Test
    void officialTotalsLeaveAlternativeProvisionApart() {
        var town = town(10).school("unit", "Westmarch Unit", "alternative_provision");
        town.enrolled("p1", "unit", "C", ENROLLED)
                .suspended("1", "p1", "unit", day(9, 10), 2)
                .suspended("2", "p2", "high", day(9, 10), 2);
        try (var folder = SnapshotFolder.open(town.snapshot(snapshots))) {
            var indicators = Indicators.of(folder);
            assertThat(
                            value(
                                    indicators.answer(
                                            Question.total(new Scope.Authority("999"), YEAR)),
                                    Indicator.SUSPENSIONS))
                    .isEqualTo(1);
            var apart =
                    indicators.answer(Question.total(new Scope.AlternativeProvision("999"), YEAR));
            assertThat(value(apart, Indicator.SUSPENSIONS)).isEqualTo(1);
            assertThat(value(apart, Indicator.HEADCOUNT)).isEqualTo(1);
        }
    }

    @Test
    void beforeJanuaryTheLastRollStandsInAndSaysSo() {
        var town = town(20).laterOn(LocalDate.of(2026, 11, 25));
        town.suspended("1", "p1", "high", LocalDate.of(2026, 9, 10), 2);
        try (var folder = SnapshotFolder.open(town.snapshot(snapshots))) {
            var answer = Indicators.of(folder).answer(Question.total(HIGH, Period.year(2026)));
            assertThat(answer.base())
                    .isEqualTo(
                            new Answer.Base(
                                    java.util.Optional.of(LocalDate.of(2026, 1, 15)), true));
            assertThat(answer.figure(Indicator.SUSPENSION_RATE).shown()).isEqualTo("5.00");
        }
    }

    @Test
    void theSamePointIsBySchoolDayNumberAndByDate() {
        var town =
                Town.on(LocalDate.of(2025, 11, 14))
                        .schoolDays(2024, LocalDate.of(2024, 9, 4), LocalDate.of(2025, 7, 22))
                        .schoolDays(2025, LocalDate.of(2025, 9, 2), LocalDate.of(2026, 7, 21));
        try (var folder = SnapshotFolder.open(town.snapshot(snapshots))) {
            var point = SamePoint.of(folder, "westmarch", LocalDate.of(2025, 11, 14));
            assertThat(point)
                    .isEqualTo(
                            new SamePoint(
                                    LocalDate.of(2025, 11, 14),
                                    java.util.Optional.of(54),
                                    LocalDate.of(2024, 11, 18),
                                    LocalDate.of(2024, 11, 14),
                                    java.util.Optional.of(52),
                                    false));
            var unknown = SamePoint.of(folder, "high", LocalDate.of(2025, 11, 14));
            assertThat(unknown.schoolDays()).isEmpty();
            assertThat(unknown.sameSchoolDay()).isEqualTo(LocalDate.of(2024, 11, 14));
        }
    }

    private static double value(Answer answer, Indicator indicator) {
        return answer.figure(indicator).value().orElseThrow();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2025, month, day);
    }

    private static Town town(int pupils) {
        var town =
                Town.on(TODAY)
                        .school("high", "Westmarch High", "secondary")
                        .school("closed", "Westmarch Old", "secondary");
        for (var at = 0; at < pupils; at++) {
            town.pupil("p" + at, at % 2 == 0 ? "M" : "F", 2016)
                    .enrolled("p" + at, "high", "C", ENROLLED);
        }
        return town;
    }
}
