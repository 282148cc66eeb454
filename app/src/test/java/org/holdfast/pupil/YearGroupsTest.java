package org.holdfast.pupil;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class YearGroupsTest {

    @Test
    void aPupilMovesUpOnTheFirstOfSeptember() {
        var cohort = YearGroups.cohort("9", LocalDate.of(2025, 8, 31)).orElseThrow();
        assertThat(YearGroups.ofCohort(cohort, LocalDate.of(2025, 8, 31))).contains("9");
        assertThat(YearGroups.ofCohort(cohort, LocalDate.of(2025, 9, 1))).contains("10");
    }

    @Test
    void nurseryLeadsToReceptionAndYearOne() {
        var cohort = YearGroups.cohort("N2", LocalDate.of(2024, 9, 5)).orElseThrow();
        assertThat(YearGroups.ofCohort(cohort, LocalDate.of(2025, 9, 5))).contains("R");
        assertThat(YearGroups.ofCohort(cohort, LocalDate.of(2026, 9, 5))).contains("1");
    }

    @Test
    void nobodyIsInYearFifteen() {
        var cohort = YearGroups.cohort("13", LocalDate.of(2025, 1, 5)).orElseThrow();
        assertThat(YearGroups.ofCohort(cohort, LocalDate.of(2027, 1, 5))).isEmpty();
    }

    @Test
    void pupilsWhoFollowNoYearDoNotMoveUp() {
        assertThat(YearGroups.cohort("X", LocalDate.of(2025, 1, 5))).isEmpty();
        assertThat(YearGroups.cohort("M", LocalDate.of(2025, 1, 5))).isEmpty();
    }
}
