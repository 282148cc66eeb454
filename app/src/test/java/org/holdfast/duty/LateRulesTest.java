package org.holdfast.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.junit.jupiter.api.Test;

class LateRulesTest {
    private static final LocalDate FRIDAY = LocalDate.of(2025, 11, 14);

    @Test
    void whatIsDueWithoutDelayIsLateFromTheNextSchoolDay() {
        assertThat(late(new When.WithoutDelay(FRIDAY))).contains(LocalDate.of(2025, 11, 17));
        assertThat(
                        LateRules.lateFrom(
                                new When.WithoutDelay(FRIDAY),
                                WorkList.SCHOOL,
                                SchoolCalendar.unknown("")))
                .contains(FRIDAY.plusDays(1));
    }

    @Test
    void aLimitIsLateTheDayAfterAndAThingDueBeforeADayOnThatDay() {
        assertThat(late(new When.By(FRIDAY))).contains(FRIDAY.plusDays(1));
        assertThat(late(new When.ByAim(FRIDAY))).contains(FRIDAY.plusDays(1));
        assertThat(late(new When.BeforeIfPracticable(FRIDAY))).contains(FRIDAY);
        assertThat(late(new When.From(FRIDAY, Optional.empty()))).contains(FRIDAY.plusDays(1));
        assertThat(late(new When.On(List.of(FRIDAY, FRIDAY.plusDays(3)))))
                .contains(FRIDAY.plusDays(4));
    }

    @Test
    void whatHasNoLimitIsNeverLate() {
        assertThat(late(new When.NotBefore(FRIDAY))).isEmpty();
        assertThat(late(new When.NoFixedDate())).isEmpty();
        assertThat(late(new When.Waiting("the day"))).isEmpty();
    }

    @Test
    void whatTheFamilyMayDoIsNeverLateOnAnyonesList() {
        assertThat(LateRules.lateFrom(new When.By(FRIDAY), WorkList.FAMILY, DutyFixtures.autumn()))
                .isEmpty();
    }

    private static Optional<LocalDate> late(When when) {
        return LateRules.lateFrom(when, WorkList.SCHOOL, DutyFixtures.autumn());
    }
}
