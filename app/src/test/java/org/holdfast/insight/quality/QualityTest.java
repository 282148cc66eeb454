package org.holdfast.insight.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.holdfast.insight.Boroughs;
import org.holdfast.insight.indicator.Indicators;
import org.holdfast.insight.snapshot.SnapshotFolder;
import org.holdfast.statistics.disclosure.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityTest {
    @TempDir Path snapshots;

    @Test
    void findsWhatIsMissingWithItsBaseAndWhereToMendIt() {
        var town =
                Boroughs.unequal()
                        .suspended(
                                "bare",
                                "p1-30",
                                Boroughs.HIGH.toString(),
                                LocalDate.of(2025, 10, 4),
                                0)
                        .returned(
                                "2025-autumn",
                                "1",
                                "p1-31",
                                Boroughs.HIGH.toString(),
                                LocalDate.of(2025, 10, 6),
                                "SUSP",
                                2);
        try (var folder = SnapshotFolder.open(town.snapshot(snapshots))) {
            var quality =
                    Quality.of(Indicators.of(folder), Boroughs.authority(Audience.NAMED_STAFF));

            assertThat(finding(quality, Check.ETHNICITY).count())
                    .isEqualTo("7 of 420 pupils on roll");
            assertThat(finding(quality, Check.ETHNICITY).schools()).hasSize(7);
            assertThat(finding(quality, Check.NO_LENGTH).schools())
                    .singleElement()
                    .extracting(Quality.AtSchool::path)
                    .isEqualTo("/exclusions?school=" + Boroughs.HIGH);
            assertThat(finding(quality, Check.NO_REASON).count()).startsWith("1 of ");
            assertThat(finding(quality, Check.ONLY_IN_THE_RETURN).count()).startsWith("1 of ");
            assertThat(finding(quality, Check.NO_CALENDAR).count()).isEqualTo("7 of 7 schools");
            assertThat(quality.clean()).contains(Check.SEN_PROVISION.title());
            assertThat(quality.totals()).startsWith("The totals agree");
        }
    }

    private static Quality.Finding finding(Quality quality, Check check) {
        return quality.findings().stream()
                .filter(each -> each.check() == check)
                .findFirst()
                .orElseThrow(() -> new AssertionError(check + " found nothing"));
    }
}
