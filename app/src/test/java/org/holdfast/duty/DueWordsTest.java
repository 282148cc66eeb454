package org.holdfast.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.junit.jupiter.api.Test;

class DueWordsTest {
    private static final LocalDate TUESDAY = LocalDate.of(2025, 12, 2);

    @Test
    void aDueDateIsNeverBare() {
        assertThat(DueWords.due(new When.By(TUESDAY))).isEqualTo("due Tuesday 2 December 2025");
        assertThat(DueWords.deadline(new When.By(TUESDAY))).isEqualTo("by Tuesday 2 December 2025");
        assertThat(DueWords.due(new When.From(TUESDAY, Optional.empty())))
                .isEqualTo("from Tuesday 2 December 2025");
        assertThat(DueWords.due(new When.From(TUESDAY, Optional.of(TUESDAY))))
                .isEqualTo("on Tuesday 2 December 2025");
        assertThat(DueWords.due(new When.On(List.of(TUESDAY, TUESDAY.plusDays(1)))))
                .isEqualTo("on 2 days from Tuesday 2 December 2025 to Wednesday 3 December 2025");
        assertThat(DueWords.due(new When.Waiting("the day the board was told")))
                .isEqualTo("not known yet: needs the day the board was told");
        assertThat(DueWords.due(new When.NoFixedDate())).isEqualTo("no limit is fixed");
    }

    @Test
    void theDistanceIsCountedInSchoolDaysOnTheSchoolsCalendar() {
        assertThat(distance(LocalDate.of(2025, 11, 19))).isEqualTo("in 9 school days");
        assertThat(distance(LocalDate.of(2025, 12, 1))).isEqualTo("in 1 school day");
        assertThat(distance(TUESDAY)).isEqualTo("today");
        assertThat(distance(LocalDate.of(2025, 12, 8))).isEqualTo("4 school days ago");
    }

    @Test
    void withoutACalendarTheDistanceIsInPlainDays() {
        assertThat(
                        DueWords.distance(
                                new When.By(TUESDAY),
                                TUESDAY.minusDays(9),
                                SchoolCalendar.unknown("")))
                .isEqualTo("in 9 days");
        assertThat(DueWords.distance(new When.NoFixedDate(), TUESDAY, SchoolCalendar.unknown("")))
                .isEmpty();
    }

    private static String distance(LocalDate today) {
        return DueWords.distance(new When.By(TUESDAY), today, DutyFixtures.autumn());
    }
}
