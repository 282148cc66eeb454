package org.holdfast.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.insight.disclosure.Disclosure;
import org.holdfast.insight.disclosure.Released;
import org.holdfast.insight.indicator.Answer;
import org.holdfast.insight.indicator.Breakdown;
import org.holdfast.insight.indicator.Indicator;
import org.holdfast.insight.indicator.Indicators;
import org.holdfast.insight.indicator.Measure;
import org.holdfast.insight.indicator.Period;
import org.holdfast.insight.indicator.Question;
import org.holdfast.insight.snapshot.SnapshotFolder;
import org.holdfast.insight.snapshot.Town;
import org.holdfast.statistics.disclosure.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VeilTest {
    private static final Period YEAR = Period.year(2025);

    @TempDir Path snapshots;

    @Test
    void noCountOfAFewIsShownToThoseOutsideNorOneThatGivesItAway() {
        try (var folder = SnapshotFolder.open(withAFew().snapshot(snapshots))) {
            var source = Indicators.of(folder);
            var answer = answer(source, Breakdown.ETHNICITY);
            var veil = veil(source, Register.none(), Indicator.PUPILS_SUSPENDED, answer);

            assertThat(answer.rows()).anyMatch(VeilTest::isFew);
            assertThat(answer.rows())
                    .filteredOn(VeilTest::isFew)
                    .allSatisfy(row ->
                            assertThat(veil.hides(answer, row, Indicator.PUPILS_SUSPENDED))
                                    .isTrue());
            assertThat(hidden(veil, answer, Indicator.PUPILS_SUSPENDED)).isNotEqualTo(1);
        }
    }

    @Test
    void thoseWhoWorkWithThePupilsSeeEverything() {
        try (var folder = SnapshotFolder.open(Boroughs.unequal().snapshot(snapshots))) {
            var source = Indicators.of(folder);
            var answer = answer(source, Breakdown.ETHNICITY);
            var veil =
                    Veil.over(
                            Boroughs.authority(Audience.NAMED_STAFF),
                            source,
                            "all",
                            List.of(Indicator.SUSPENSIONS),
                            answer);

            assertThat(hidden(veil, answer, Indicator.SUSPENSIONS)).isZero();
            assertThat(veil.note()).contains("do not pass this on");
        }
    }

    @Test
    void schoolsOfAPhaseProtectEachOther() {
        var town = Boroughs.unequal();
        town.school("small", "Small", "secondary").pupil("one", "M", 2014);
        town.enrolled("one", "small", "C", LocalDate.of(2023, 9, 4));
        town.suspended("x", "one", "small", LocalDate.of(2025, 10, 1), 2, "PP");
        try (var folder = SnapshotFolder.open(town.snapshot(snapshots))) {
            var source = Indicators.of(folder);
            var answer = answer(source, Breakdown.PHASE, Breakdown.SCHOOL);
            var veil = veil(source, Register.none(), Indicator.SUSPENSIONS, answer);

            assertThat(hidden(veil, answer, Indicator.SUSPENSIONS)).isEqualTo(2);
        }
    }

    /**
     * One pupil came between two pages: neither the change nor what it is the change of is said.
     */
    @Test
    void aPageIsProtectedAgainstThePageBefore() {
        var shown = new Remembered();
        try (var folder = SnapshotFolder.open(Boroughs.unequal().snapshot(snapshots))) {
            var source = Indicators.of(folder);
            var answer = answer(source, Breakdown.SCHOOL);
            var veil = veil(source, shown, Indicator.SUSPENSIONS, answer);
            assertThat(hidden(veil, answer, Indicator.SUSPENSIONS)).isZero();
        }
        var later =
                Boroughs.unequal()
                        .suspended(
                                "late",
                                "p1-20",
                                Boroughs.HIGH.toString(),
                                LocalDate.of(2026, 3, 2),
                                2,
                                "PP");
        try (var folder = SnapshotFolder.open(later.snapshot(snapshots))) {
            var source = Indicators.of(folder);
            var answer = answer(source, Breakdown.SCHOOL);
            var row = answer.row(Boroughs.HIGH.toString()).orElseThrow();

            assertThat(
                            veil(source, Register.none(), Indicator.SUSPENSIONS, answer)
                                    .hides(answer, row, Indicator.SUSPENSIONS))
                    .isFalse();
            assertThat(
                            veil(source, shown, Indicator.SUSPENSIONS, answer)
                                    .hides(answer, row, Indicator.SUSPENSIONS))
                    .isTrue();
        }
    }

    @Test
    void thoseOutsideSeeWholeTerms() {
        var outside = Boroughs.authority(Audience.OUTSIDE);
        assertThat(outside.until(LocalDate.of(2026, 11, 25))).isEqualTo("2026-07-31");
        assertThat(outside.until(LocalDate.of(2027, 1, 1))).isEqualTo("2026-12-31");
        assertThat(outside.until(LocalDate.of(2027, 6, 1))).isEqualTo("2027-03-28");
        var staff = Boroughs.authority(Audience.NAMED_STAFF);
        assertThat(staff.until(LocalDate.of(2026, 11, 25))).isEqualTo("2026-11-25");
    }

    private static final class Remembered implements Register {
        private final List<Released> out = new ArrayList<>();

        @Override
        public org.holdfast.insight.disclosure.Protected protect(Leaving leaving) {
            var safe = Disclosure.protect(leaving.tables().after(out));
            out.addAll(safe.released());
            return safe;
        }
    }

    private static Veil veil(
            Indicators source, Register register, Indicator indicator, Answer answer) {
        var outside = Boroughs.authority(Audience.OUTSIDE);
        return Veil.over(
                new Viewpoint(
                        outside.organisation(),
                        outside.name(),
                        outside.scope(),
                        outside.school(),
                        outside.audience(),
                        register),
                source,
                "all",
                List.of(indicator),
                answer);
    }

    private static long hidden(Veil veil, Answer answer, Indicator indicator) {
        return answer.rows().stream().filter(row -> veil.hides(answer, row, indicator)).count();
    }

    private static Town withAFew() {
        var town = Boroughs.unequal();
        var from = LocalDate.of(2023, 9, 4);
        for (var at = 0; at < 30; at++) {
            var id = "few" + at;
            town.pupil(id, "M", 2014).enrolled(id, Boroughs.HIGH.toString(), "C", from);
            town.has(id, "ethnicity", "AIND", from, null);
            if (at < 2) {
                town.suspended(
                        id, id, Boroughs.HIGH.toString(), LocalDate.of(2025, 10, 1), 2, "PP");
            }
        }
        return town;
    }

    private static Answer answer(Indicators source, Breakdown... by) {
        return source.answer(Question.by(Boroughs.authority(Audience.OUTSIDE).scope(), YEAR, by));
    }

    private static boolean isFew(Answer.Row row) {
        var count = row.tally().of(Measure.PUPILS_SUSPENDED);
        return count > 0 && count < Audience.OUTSIDE.threshold();
    }
}
