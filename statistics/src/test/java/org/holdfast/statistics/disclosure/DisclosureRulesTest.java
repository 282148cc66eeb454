package org.holdfast.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureRulesTest {
    @ParameterizedTest
    @CsvSource({
        "OUTSIDE, 0, false",
        "OUTSIDE, 1, true",
        "OUTSIDE, 4, true",
        "OUTSIDE, 5, false",
        "RESEARCH, 9, true",
        "RESEARCH, 10, false",
        "NAMED_STAFF, 1, false"
    })
    void hidesSmallCountsFromThoseWhoMustNotSeeThem(Audience audience, int count, boolean hidden) {
        assertThat(DisclosureRules.hidesCount(count, audience.threshold())).isEqualTo(hidden);
    }

    @ParameterizedTest
    @CsvSource({"3, 900, true", "0, 900, false", "8, 900, false", "0, 4, true", "3, 4, true"})
    void hidesARateWithAHiddenCountAboveOrBelow(int events, int base, boolean hidden) {
        assertThat(DisclosureRules.hidesRate(events, base, Audience.OUTSIDE.threshold()))
                .isEqualTo(hidden);
    }

    @ParameterizedTest
    @CsvSource({"4, true", "5, false", "0, true"})
    void hidesAnAverageOfFewPupils(int pupils, boolean hidden) {
        assertThat(DisclosureRules.hidesAverage(pupils, Audience.OUTSIDE.threshold()))
                .isEqualTo(hidden);
    }

    @ParameterizedTest
    @CsvSource({
        "NAMED_STAFF, 4, true",
        "NAMED_STAFF, 5, false",
        "NAMED_STAFF, 0, false",
        "OUTSIDE, 4, false"
    })
    void warnsStaffThatFewPupilsAreBehindAFigure(Audience audience, int count, boolean warned) {
        assertThat(audience.isWarnedOf(count)).isEqualTo(warned);
    }
}
