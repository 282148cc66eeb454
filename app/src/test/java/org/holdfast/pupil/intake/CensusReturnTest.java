package org.holdfast.pupil.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CensusReturnTest {

    @ParameterizedTest
    @CsvSource({
        "2024-autumn, 2024-10-03",
        "2025-spring, 2025-01-16",
        "2025-summer, 2025-05-15",
        "2025-autumn, 2025-10-02"
    })
    void aCensusDayIsAThursday(String census, LocalDate day) {
        assertThat(CensusReturn.parse(census).orElseThrow().day()).isEqualTo(day);
    }

    /** Easter days printed in the Book of Common Prayer's tables. */
    @ParameterizedTest
    @CsvSource({"2008-03-23", "2011-04-24", "2024-03-31", "2025-04-20", "2026-04-05", "2038-04-25"})
    void knowsEaster(LocalDate easter) {
        assertThat(CensusReturn.easterSunday(easter.getYear())).isEqualTo(easter);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-summer, 2024-08-01, true",
        "2025-summer, 2024-12-31, true",
        "2025-summer, 2025-01-01, false",
        "2025-autumn, 2025-01-01, true",
        "2025-autumn, 2025-04-20, true",
        "2025-autumn, 2025-04-21, false",
        "2026-spring, 2025-04-21, true",
        "2026-spring, 2025-07-31, true",
        "2026-spring, 2025-08-01, false"
    })
    void collectsTheTermTwoBeforeItsOwn(String census, LocalDate day, boolean collected) {
        assertThat(CensusReturn.parse(census).orElseThrow().collects(day)).isEqualTo(collected);
    }

    @Test
    void refusesWhatIsNoReturn() {
        assertThat(CensusReturn.parse("summer-2025")).isEmpty();
        assertThat(CensusReturn.parse("2025-winter")).isEmpty();
    }
}
