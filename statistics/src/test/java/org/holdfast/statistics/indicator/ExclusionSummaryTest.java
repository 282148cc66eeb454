package org.holdfast.statistics.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.holdfast.statistics.UnusableInput;
import org.junit.jupiter.api.Test;

class ExclusionSummaryTest {
    private static final List<Suspension> FIVE_PUPILS =
            List.of(
                    new Suspension("A", 2),
                    new Suspension("B", 1),
                    new Suspension("B", 4),
                    new Suspension("C", 6),
                    new Suspension("C", 6),
                    new Suspension("C", 10),
                    new Suspension("D", 3),
                    new Suspension("E", 20),
                    new Suspension("E", 24));

    @Test
    void addsUpASecondarySchool() {
        var summary = ExclusionSummary.of(900, FIVE_PUPILS, 1);

        assertThat(summary.suspensionRate()).hasValue(1);
        assertThat(summary.oneOrMoreRate().getAsDouble()).isCloseTo(0.555555556, within(1e-9));
        assertThat(summary.daysLost()).isEqualTo(38);
        assertThat(summary.daysPerSuspendedPupil()).hasValue(7.6);
        assertThat(summary.repeatShareOfPupils()).hasValue(60);
        assertThat(summary.pupilsOverFiveDays()).isEqualTo(2);
        assertThat(summary.pupilsOverFortyFiveDays()).isZero();
    }

    /** Department for Education, 2019/20: England and the North East as published. */
    @Test
    void reproducesThePublishedAverages() {
        var england = published(8_255_046, 310_733, 1_246_161, 154_524);
        var northEast = published(391_372, 22_809, 87_595, 8_677);

        assertThat(england.suspensionRate().getAsDouble()).isCloseTo(3.764158, within(5e-7));
        assertThat(england.suspensionsPerSuspendedPupil().getAsDouble())
                .isCloseTo(2.0109, within(5e-5));
        assertThat(england.daysPerSuspendedPupil().getAsDouble()).isCloseTo(4.03226, within(5e-6));
        assertThat(northEast.suspensionsPerSuspendedPupil().getAsDouble())
                .isCloseTo(2.62867, within(5e-6));
        assertThat(northEast.daysPerSuspendedPupil().getAsDouble())
                .isCloseTo(5.04754, within(5e-6));
    }

    private static ExclusionSummary published(
            int headcount, int suspensions, int sessions, int pupils) {
        return new ExclusionSummary(headcount, suspensions, sessions, pupils, 0, 0, 0, 0, 0);
    }

    @Test
    void tellsNoneFromNotApplicable() {
        var quiet = ExclusionSummary.of(250, List.of(), 0);
        var empty = ExclusionSummary.of(0, FIVE_PUPILS, 0);

        assertThat(quiet.suspensionRate()).hasValue(0);
        assertThat(quiet.daysPerSuspension()).isEmpty();
        assertThat(quiet.repeatShareOfSuspensions()).isEmpty();
        assertThat(empty.suspensionRate()).isEmpty();
        assertThat(empty.permanentExclusionRate()).isEmpty();
        assertThat(empty.daysPerSuspension()).isPresent();
    }

    @Test
    void seesThePupilTakenPastFortyFiveDays() {
        var atTheLimit = List.of(new Suspension("A", 60), new Suspension("A", 30));
        var pastIt = List.of(new Suspension("A", 60), new Suspension("A", 31));

        assertThat(ExclusionSummary.of(100, atTheLimit, 0).pupilsOverFortyFiveDays()).isZero();
        assertThat(ExclusionSummary.of(100, pastIt, 0).pupilsOverFortyFiveDays()).isOne();
    }

    @Test
    void doesNotCareForTheOrderOfTheRecords() {
        var shuffled = new ArrayList<>(FIVE_PUPILS);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(ExclusionSummary.of(900, shuffled, 1))
                .isEqualTo(ExclusionSummary.of(900, FIVE_PUPILS, 1));
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatExceptionOfType(UnusableInput.class)
                .isThrownBy(() -> ExclusionSummary.of(-1, List.of(), 0))
                .withMessageContaining("headcount");
        assertThatExceptionOfType(UnusableInput.class).isThrownBy(() -> new Suspension("A", -1));
    }

    @Test
    void neverPrintsThePupil() {
        assertThat(new Suspension("U98765432101A", 3).toString()).doesNotContain("U987");
    }
}
