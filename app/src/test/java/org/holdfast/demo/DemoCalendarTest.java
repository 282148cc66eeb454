package org.holdfast.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoCalendarTest {

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025, 2026, 2027, 2028})
    void everyYearHasAboutOneHundredAndNinetySchoolDaysNoneAtTheWeekend(int year) {
        var days = DemoCalendar.schoolDays(year);
        assertThat(days.size()).isBetween(183, 197);
        assertThat(days)
                .noneMatch(day ->
                        day.getDayOfWeek() == DayOfWeek.SATURDAY
                                || day.getDayOfWeek() == DayOfWeek.SUNDAY);
    }

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025, 2026, 2027})
    void termsFollowOneAnotherWithoutOverlap(int year) {
        var terms =
                DemoCalendar.of(year).stream()
                        .filter(entry -> "term".equals(entry.event()))
                        .toList();
        assertThat(terms).hasSize(3);
        assertThat(terms.get(0).last()).isBefore(terms.get(1).first());
        assertThat(terms.get(1).last()).isBefore(terms.get(2).first());
    }

    @Test
    void noPupilIsSuspendedTwiceOnADayOrForMoreThanFortyFiveDays() {
        var rates = PublishedRates.read();
        var random = new SplittableRandom(5);
        var pupils =
                Population.of(
                        DemoSize.SCHOOL,
                        DemoSchools.of(DemoSize.SCHOOL),
                        rates,
                        2024,
                        2026,
                        random);
        var incidents = Incidents.of(pupils, 2025, LocalDate.of(2026, 7, 31), rates, random);
        assertThat(incidents).isNotEmpty();
        incidents.stream()
                .collect(java.util.stream.Collectors.groupingBy(DemoExclusion::pupil))
                .values()
                .forEach(own ->
                        assertThat(own.stream().mapToInt(DemoExclusion::halfDays).sum())
                                .isLessThanOrEqualTo(90));
    }
}
