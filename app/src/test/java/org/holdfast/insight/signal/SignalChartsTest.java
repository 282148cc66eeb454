package org.holdfast.insight.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.holdfast.insight.Boroughs;
import org.holdfast.insight.chart.Chart;
import org.holdfast.insight.indicator.Indicators;
import org.holdfast.insight.indicator.Measure;
import org.holdfast.insight.indicator.Period;
import org.holdfast.insight.indicator.Question;
import org.holdfast.insight.snapshot.SnapshotFolder;
import org.holdfast.insight.snapshot.Town;
import org.holdfast.statistics.disclosure.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignalChartsTest {
    @TempDir Path snapshots;

    @Test
    void everySuspensionIsInOneWeekAndInOneTenthOfTheYear() {
        try (var folder = SnapshotFolder.open(Boroughs.unequal().snapshot(snapshots))) {
            var viewpoint = Boroughs.authority(Audience.NAMED_STAFF);
            var counted =
                    Indicators.of(folder)
                            .answer(Question.total(viewpoint.scope(), Period.years(2024, 2025)))
                            .total()
                            .of(Measure.SUSPENSIONS);
            var time = new SchoolTime(folder, viewpoint);

            assertThat(time.weeks(2024, 2025).stream().mapToInt(Stretch::suspensions).sum())
                    .isEqualTo((int) counted);
            var tenths = time.tenths(2024, 2025);
            assertThat(tenths.stream().mapToInt(Stretch::suspensions).sum())
                    .isEqualTo((int) counted);
            assertThat(tenths).allSatisfy(tenth -> assertThat(tenth.headcount()).isEqualTo(420));
            assertThat(tenths.stream().limit(9)).allMatch(each -> each.days() == SchoolTime.TENTH);
        }
    }

    @Test
    void aStretchThatIsNotOverIsLeftOut() {
        var town =
                Town.on(LocalDate.of(2025, 10, 15))
                        .schoolDays(2025, LocalDate.of(2025, 9, 1), LocalDate.of(2026, 5, 29));
        try (var folder = SnapshotFolder.open(town.snapshot(snapshots))) {
            var tenths =
                    new SchoolTime(folder, Boroughs.authority(Audience.NAMED_STAFF))
                            .tenths(2025, 2025);

            assertThat(tenths)
                    .singleElement()
                    .extracting(Stretch::last)
                    .isEqualTo(LocalDate.of(2025, 9, 25));
        }
    }

    @Test
    void permanentExclusionsAreApartBySchoolDays() {
        var town =
                Boroughs.unequal()
                        .exclusion(
                                "a",
                                "p1-20",
                                Boroughs.HIGH.toString(),
                                "permanent",
                                "upheld",
                                LocalDate.of(2025, 9, 5),
                                0)
                        .exclusion(
                                "b",
                                "p1-21",
                                Boroughs.HIGH.toString(),
                                "permanent",
                                "cancelled",
                                LocalDate.of(2025, 9, 8),
                                0)
                        .exclusion(
                                "c",
                                "p2-20",
                                Boroughs.HIGH.toString(),
                                "permanent",
                                "not_yet_reviewed",
                                LocalDate.of(2025, 9, 12),
                                0);
        try (var folder = SnapshotFolder.open(town.snapshot(snapshots))) {
            var rare =
                    new SchoolTime(folder, Boroughs.authority(Audience.NAMED_STAFF))
                            .permanent(2025, 2025);

            assertThat(rare).containsExactly(new SchoolTime.Rare(LocalDate.of(2025, 9, 12), 5));
        }
    }

    @Test
    void anAuthorityHasEveryChartAndEachSaysWhatToDo() {
        try (var folder = SnapshotFolder.open(Boroughs.unequal().snapshot(snapshots))) {
            var charts =
                    SignalCharts.ofAuthority(
                                    Indicators.of(folder), Boroughs.authority(Audience.NAMED_STAFF))
                            .charts();

            assertThat(charts)
                    .extracting(Chart::id)
                    .containsExactly(
                            "weeks",
                            "sums",
                            "suspensions",
                            "pupils",
                            "permanent",
                            "funnel-secondary");
            assertThat(charts)
                    .allSatisfy(chart -> {
                        assertThat(chart.sentences()).isNotEmpty();
                        assertThat(chart.source())
                                .contains(folder.manifest().id())
                                .contains("version 1");
                    });
        }
    }

    @Test
    void chartsThatWouldShowAFewAreNotDrawnForThoseOutsideAndSayWhy() {
        try (var folder = SnapshotFolder.open(Boroughs.unequal().snapshot(snapshots))) {
            var source = Indicators.of(folder);
            var school = SignalCharts.ofSchool(source, Boroughs.school(Audience.OUTSIDE)).charts();
            var weeks =
                    SignalCharts.ofAuthority(source, Boroughs.authority(Audience.OUTSIDE))
                            .charts()
                            .getFirst();

            assertThat(school).allSatisfy(chart -> assertThat(chart.table().rows()).isEmpty());
            assertThat(weeks.id()).isEqualTo("weeks");
            assertThat(weeks.isDrawn()).isFalse();
            assertThat(weeks.table().rows()).isEmpty();
            assertThat(weeks.sentences().getFirst())
                    .matches("Not shown: in \\d+ of the \\d+ stretches .* from 1 to 4, .*");
        }
    }
}
