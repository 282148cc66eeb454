package org.holdfast.published.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "202324, Academic year, 202324, 2023/24",
        "2023/24, '', 202324, 2023/24",
        "2023-24, '', 202324, 2023/24",
        "2023/2024, '', 202324, 2023/24",
        "199900, '', 199900, 1999/00",
        "2024, Calendar year, 2024, 2024",
        "2024-25 (OT), '', 202425 Outturn, outturn 2024/25",
        "202324, Autumn term, 202324 Autumn term, autumn term 2023/24",
        "201314, Autumn and spring term, 201314 Autumn and spring term, autumn and spring term 2013/14"
    })
    void readsEveryWayOfWritingAYear(String time, String identifier, String code, String words) {
        var period = Period.of(time, identifier).orElseThrow();

        assertThat(period.code()).isEqualTo(code);
        assertThat(period.words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0", "202325", "2023/25", "20232", "May 2024", "2024 (X)", "''"})
    void refusesWhatIsNoPeriod(String time) {
        assertThat(Period.of(time, "")).isEmpty();
    }

    @Test
    void putsTheTermsInOrderAndTheWholeYearFirst() {
        var terms =
                List.of("Summer term", "Autumn term", "", "Spring term").stream()
                        .map(part -> Period.of("202324", part).orElseThrow())
                        .sorted()
                        .map(Period::part)
                        .toList();

        assertThat(terms).containsExactly("", "Autumn term", "Spring term", "Summer term");
    }

    @Test
    void findsTheSamePartOfTheYearBefore() {
        assertThat(Period.of("200001", "Autumn term").orElseThrow().plusYears(-1).code())
                .isEqualTo("199900 Autumn term");
        assertThat(Period.of("2020", "").orElseThrow().plusYears(-1).code()).isEqualTo("2019");
    }
}
