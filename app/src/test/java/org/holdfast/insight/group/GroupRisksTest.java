package org.holdfast.insight.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.holdfast.insight.Boroughs;
import org.holdfast.insight.indicator.Breakdown;
import org.holdfast.insight.indicator.Indicators;
import org.holdfast.insight.indicator.Period;
import org.holdfast.insight.snapshot.SnapshotFolder;
import org.holdfast.statistics.disclosure.Audience;
import org.holdfast.statistics.inequality.TwoGroups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupRisksTest {
    @TempDir Path snapshots;

    @Test
    void aGroupIsComparedWithAllOtherPupilsOfItsPhase() {
        try (var folder = SnapshotFolder.open(Boroughs.unequal().snapshot(snapshots))) {
            var risks = risks(folder, Audience.NAMED_STAFF);
            var support = named(risks, "pupils with SEN support");

            assertThat(support.counts()).isEqualTo(TwoGroups.of(42, 84, 14, 336));
            assertThat(support.finding())
                    .startsWith(
                            "Pupils with SEN support were 12.0 times as likely as other pupils to be suspended at least once (42 of 84, 50.0% against 14 of 336, 4.2%)")
                    .contains("95%, Miettinen-Nurminen score");
            assertThat(risks.standingOut()).contains(support);
            assertThat(risks.whom()).isEqualTo("Secondary schools, 2025/26");
        }
    }

    @Test
    void saysHowManyWereComparedAndOnlyThenWhatStandsOut() {
        try (var folder = SnapshotFolder.open(Boroughs.unequal().snapshot(snapshots))) {
            var risks = risks(folder, Audience.NAMED_STAFF);

            assertThat(risks.summary())
                    .startsWith(
                            risks.risks().stream().filter(r -> r.p().isPresent()).count()
                                    + " groups were each compared");
            assertThat(risks.chart().table().rows()).hasSameSizeAs(risks.risks());
            assertThat(risks.chart(1).table().rows()).hasSize(1);
        }
    }

    @Test
    void thoseWithoutTheCharacteristicAndThoseNotRecordedAreNoGroup() {
        try (var folder = SnapshotFolder.open(Boroughs.unequal().snapshot(snapshots))) {
            var risks = risks(folder, Audience.NAMED_STAFF);

            assertThat(risks.risks())
                    .extracting(GroupRisk::pupils)
                    .contains("boys")
                    .doesNotContain("girls");
            var ethnic =
                    risks.risks().stream()
                            .filter(risk -> risk.by() == Breakdown.ETHNICITY)
                            .findFirst()
                            .orElseThrow();
            assertThat(ethnic.counts().group().n() + ethnic.counts().comparison().n())
                    .isEqualTo(7 * 59);
        }
    }

    @Test
    void aSchoolsSmallNumbersAreHiddenFromThoseOutside() {
        try (var folder = SnapshotFolder.open(Boroughs.unequal().snapshot(snapshots))) {
            var risks =
                    GroupRisks.of(
                            Indicators.of(folder),
                            Boroughs.school(Audience.OUTSIDE),
                            Period.year(2025),
                            Optional.empty());

            assertThat(risks.risks()).anyMatch(GroupRisk::hidden);
            assertThat(risks.risks())
                    .filteredOn(GroupRisk::hidden)
                    .allSatisfy(risk -> {
                        assertThat(risk.sentences())
                                .singleElement()
                                .asString()
                                .doesNotMatch(".*\\d.*");
                        assertThat(risk.p()).isEmpty();
                        assertThat(risk.row(true).value()).isEmpty();
                    });
        }
    }

    /** The words agree with the interval, whatever the numbers. */
    @Test
    void neverSaysMoreThanTheNumbers() {
        var random = new Random(7);
        for (var turn = 0; turn < 2_000; turn++) {
            var n1 = 1 + random.nextInt(300);
            var n2 = 1 + random.nextInt(3_000);
            var risk =
                    new GroupRisk(
                            Breakdown.SEX,
                            "Boys",
                            "boys",
                            TwoGroups.of(random.nextInt(n1 + 1), n1, random.nextInt(n2 + 1), n2),
                            false,
                            0);
            var interval = risk.intervals().ratioInterval().orElseThrow();
            var words = String.join(" ", risk.sentences());
            if (interval.contains(1)) {
                assertThat(words).doesNotContain("times as likely as");
            }
            if (risk.isSmall()) {
                assertThat(words).contains("do not build on this ratio");
            }
            assertThat(words).doesNotContain("because").doesNotContain("NaN");
        }
    }

    private static GroupRisks risks(SnapshotFolder folder, Audience audience) {
        return GroupRisks.of(
                Indicators.of(folder),
                Boroughs.authority(audience),
                Period.year(2025),
                Optional.of("secondary"));
    }

    private static GroupRisk named(GroupRisks risks, String pupils) {
        return risks.risks().stream()
                .filter(risk -> risk.pupils().equals(pupils))
                .findFirst()
                .orElseThrow();
    }
}
