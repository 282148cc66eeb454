package org.holdfast.statistics.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.statistics.indicator.YearToDate.Calendar;
import org.holdfast.statistics.indicator.YearToDate.Term;
import org.junit.jupiter.api.Test;

class SamePointLastYearTest {
    private static final YearToDate CURRENT =
            new YearToDate(
                    new Calendar(
                            List.of(
                                    term("2025-09-02", "2025-10-24"),
                                    term("2025-11-03", "2025-12-19")),
                            Set.of(LocalDate.parse("2025-09-02"))),
                    dates(
                            "2025-09-10 2025-09-18 2025-09-26 2025-10-03 2025-10-03 2025-10-14"
                                    + " 2025-10-22 2025-11-06 2025-11-14 2025-11-20"),
                    1010);
    private static final YearToDate PRIOR =
            new YearToDate(
                    new Calendar(
                            List.of(
                                    term("2024-09-04", "2024-10-25"),
                                    term("2024-11-04", "2024-12-20")),
                            Set.of()),
                    dates(
                            "2024-09-12 2024-09-24 2024-09-30 2024-10-02 2024-10-15 2024-10-23"
                                    + " 2024-11-12 2024-11-13 2024-11-15 2024-12-03"),
                    995);

    @Test
    void answersBothQuestionsInMidNovember() {
        var point = at("2025-11-14");

        assertThat(point.schoolDayNumber()).isEqualTo(48);
        assertThat(point.sameSchoolDay().cut()).contains(LocalDate.parse("2024-11-15"));
        assertThat(point.sameDate().schoolDays()).isEqualTo(47);
        assertThat(point.thisYear().events()).isEqualTo(9);
        assertThat(point.sameSchoolDay().events()).isEqualTo(9);
        assertThat(point.sameDate().events()).isEqualTo(8);
        assertThat(point.changeSinceSameSchoolDay().getAsDouble())
                .isCloseTo(-1.48514851, within(1e-6));
        assertThat(point.changeSinceSameDate().getAsDouble()).isCloseTo(10.8292079, within(1e-6));
    }

    @Test
    void stopsAtThePreviousSchoolDayOnASunday() {
        var point = at("2025-10-05");

        assertThat(point.schoolDayNumber()).isEqualTo(23);
        assertThat(point.sameSchoolDay().cut()).contains(LocalDate.parse("2024-10-04"));
        assertThat(point.sameDate().events()).isEqualTo(4);
    }

    @Test
    void countsNothingBeforeTheFirstSchoolDay() {
        var point = at("2025-09-02");

        assertThat(point.schoolDayNumber()).isZero();
        assertThat(point.thisYear().events()).isZero();
        assertThat(point.sameSchoolDay().cut()).isEmpty();
        assertThat(point.changeSinceSameSchoolDay()).isEmpty();
        assertThat(point.changeSinceSameDate()).isEmpty();
    }

    @Test
    void stopsAtTheEndOfAShorterYearAndSaysSo() {
        var short2024 =
                new YearToDate(
                        new Calendar(List.of(term("2024-09-04", "2024-09-10")), Set.of()),
                        PRIOR.events(),
                        995);
        var point = SamePointLastYear.of(LocalDate.parse("2025-11-14"), CURRENT, short2024);

        assertThat(point.truncated()).isTrue();
        assertThat(point.sameSchoolDay().cut()).contains(LocalDate.parse("2024-09-10"));
    }

    @Test
    void answersTheTwentyNinthOfFebruaryWithTheTwentyEighth() {
        var leap =
                new YearToDate(
                        new Calendar(List.of(term("2024-01-08", "2024-03-28")), Set.of()),
                        List.of(),
                        10);
        var point = SamePointLastYear.of(LocalDate.parse("2024-02-29"), leap, leap);

        assertThat(point.sameDate().cut()).contains(LocalDate.parse("2023-02-28"));
    }

    private static SamePointLastYear at(String date) {
        return SamePointLastYear.of(LocalDate.parse(date), CURRENT, PRIOR);
    }

    private static Term term(String first, String last) {
        return new Term(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static List<LocalDate> dates(String words) {
        return Stream.of(words.split(" ")).map(LocalDate::parse).toList();
    }
}
