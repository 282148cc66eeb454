package org.holdfast.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.holdfast.access.SchoolId;
import org.holdfast.statistics.disclosure.Audience;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.Term;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final LocalDate MID_NOVEMBER = LocalDate.of(2025, 11, 14);

    @Test
    void theBaseIsTheThirdThursdayOfTheYearsOwnJanuary() {
        assertThat(CensusDay.forYear(2024, LocalDate.of(2025, 6, 1)))
                .isEqualTo(new CensusDay(LocalDate.of(2025, 1, 16), false));
    }

    @Test
    void beforeTheYearsOwnJanuaryTheLatestStandsInAndSaysSo() {
        assertThat(CensusDay.forYear(2025, MID_NOVEMBER))
                .isEqualTo(new CensusDay(LocalDate.of(2025, 1, 16), true));
    }

    @Test
    void theSamePointIsTheSameSchoolDayNotTheSameDate() {
        var point = PriorPoint.of(MID_NOVEMBER, Optional.of(twoAutumns()));
        assertThat(point.schoolDays()).contains(49);
        assertThat(point.cut()).isEqualTo(LocalDate.of(2024, 11, 18));
    }

    @Test
    void withoutBothYearsOnTheCalendarTheDateStandsIn() {
        assertThat(PriorPoint.of(MID_NOVEMBER, Optional.empty()))
                .isEqualTo(new PriorPoint(LocalDate.of(2024, 11, 14), Optional.empty()));
        assertThat(
                        PriorPoint.of(
                                        MID_NOVEMBER,
                                        Optional.of(SchoolCalendar.unknown("Westmarch")))
                                .schoolDays())
                .isEmpty();
    }

    @Test
    void theHeadlineSaysTheChangeOfTheRateAndBothCounts() {
        assertThat(figures(90, 1000, 100, 1000).headline())
                .isEqualTo(
                        "90 suspensions so far this school year, a rate 10% lower than last year "
                                + "(100 at the same point last year).");
        assertThat(figures(1, 1000, 0, 1000).headline())
                .isEqualTo(
                        "1 suspension so far this school year, against 0 at the same point last year.");
    }

    @Test
    void withNoPupilsARateIsNotApplicableAndNeverNought() {
        assertThat(Rate.of(3, 0).shown()).isEqualTo("z");
        assertThat(Rate.of(0, 240).shown()).isEqualTo("0.00");
    }

    @Test
    void aSpreadsheetTakesNoNameForAFormula() {
        assertThat(Cell.safe("=HYPERLINK(1)")).isEqualTo("'=HYPERLINK(1)");
        assertThat(Cell.safe("Westmarch High")).isEqualTo("Westmarch High");
    }

    private static Figures figures(long now, long base, long then, long baseThen) {
        var school = new SchoolId(UUID.randomUUID());
        return new Figures(
                MID_NOVEMBER,
                2025,
                CensusDay.forYear(2025, MID_NOVEMBER),
                new PriorPoint(LocalDate.of(2024, 11, 14), Optional.empty()),
                England.beside(MID_NOVEMBER),
                Veil.of(Audience.NAMED_STAFF),
                Set.of(),
                List.of(
                        new Figures.Line(
                                school,
                                "Westmarch High",
                                new SchoolCount(school, base, now, 0, 0, 0),
                                new SchoolCount(school, baseThen, then, 0, 0, 0),
                                true,
                                Set.of())));
    }

    /** From statistics.md 1.4, with a whole year before. */
    private static SchoolCalendar twoAutumns() {
        return SchoolCalendar.of(
                "Westmarch",
                3,
                List.of(
                        term("Autumn 1, 2024", "2024-09-04", "2024-10-25"),
                        term("Autumn 2, 2024", "2024-11-04", "2024-12-20"),
                        term("Spring 2025", "2025-01-06", "2025-04-04"),
                        term("Autumn 1, 2025", "2025-09-02", "2025-10-24"),
                        term("Autumn 2, 2025", "2025-11-03", "2025-12-19")),
                List.of());
    }

    private static Term term(String name, String first, String last) {
        return new Term(name, LocalDate.parse(first), LocalDate.parse(last));
    }
}
