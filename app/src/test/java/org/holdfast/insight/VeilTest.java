package org.holdfast.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.holdfast.insight.indicator.Answer;
import org.holdfast.insight.indicator.Breakdown;
import org.holdfast.insight.indicator.Indicator;
import org.holdfast.insight.indicator.Indicators;
import org.holdfast.insight.indicator.Measure;
import org.holdfast.insight.indicator.Period;
import org.holdfast.insight.indicator.Question;
import org.holdfast.insight.snapshot.SnapshotFolder;
import org.holdfast.statistics.disclosure.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VeilTest {
    @TempDir Path snapshots;

    @Test
    void noCountOfAFewIsShownToThoseOutsideNorOneThatGivesItAway() {
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
        try (var folder = SnapshotFolder.open(town.snapshot(snapshots))) {
            var answer = answer(folder, Breakdown.ETHNICITY);
            var veil = Veil.over(Audience.OUTSIDE, answer.rows(), Indicator.PUPILS_SUSPENDED);

            assertThat(answer.rows()).anyMatch(VeilTest::isFew);
            assertThat(answer.rows())
                    .filteredOn(VeilTest::isFew)
                    .allSatisfy(row -> assertThat(veil.hides(row)).isTrue());
            assertThat(answer.rows().stream().filter(veil::hides).count()).isNotEqualTo(1);
        }
    }

    @Test
    void thoseWhoWorkWithThePupilsSeeEverything() {
        try (var folder = SnapshotFolder.open(Boroughs.unequal().snapshot(snapshots))) {
            var answer = answer(folder, Breakdown.ETHNICITY);
            var veil = Veil.over(Audience.NAMED_STAFF, answer.rows(), Indicator.SUSPENSIONS);

            assertThat(veil.hidden()).isEmpty();
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
            var answer = answer(folder, Breakdown.PHASE, Breakdown.SCHOOL);
            var veil = Veil.over(Audience.OUTSIDE, answer.rows(), Indicator.SUSPENSIONS);

            assertThat(answer.rows().stream().filter(veil::hides).count()).isEqualTo(2);
        }
    }

    private static Answer answer(SnapshotFolder folder, Breakdown... by) {
        return Indicators.of(folder)
                .answer(
                        Question.by(
                                Boroughs.authority(Audience.OUTSIDE).scope(),
                                Period.year(2025),
                                by));
    }

    private static boolean isFew(Answer.Row row) {
        var count = row.tally().of(Measure.PUPILS_SUSPENDED);
        return count > 0 && count < Audience.OUTSIDE.threshold();
    }
}
