package org.holdfast.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.organisation.OrganisationFixtures.closed;
import static org.holdfast.organisation.OrganisationFixtures.day;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.holdfast.access.OrganisationId;
import org.holdfast.organisation.CalendarRules.Finding;
import org.holdfast.statute.calendar.Reached;
import org.holdfast.statute.calendar.SchoolYear;
import org.junit.jupiter.api.Test;

class CalendarRulesTest {
    private static final SchoolYear YEAR = new SchoolYear(2025);
    private static final OrganisationId SCHOOL = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId AUTHORITY = new OrganisationId(UUID.randomUUID());
    private static final CalendarYear NOTHING = CalendarYear.empty(SCHOOL, YEAR);
    private static final CalendarYear PUBLISHED =
            OrganisationFixtures.year2025(CalendarYear.empty(AUTHORITY, YEAR));
    private static final CalendarYear UNPUBLISHED = CalendarYear.empty(AUTHORITY, YEAR);
    private static final List<BankHoliday> HOLIDAYS =
            List.of(
                    new BankHoliday(day("2026-05-04"), "Early May bank holiday"),
                    new BankHoliday(day("2026-04-06"), "Easter Monday"));

    @Test
    void findsNothingInAWholeYear() {
        assertThat(CalendarRules.check(PUBLISHED, UNPUBLISHED, HOLIDAYS)).isEmpty();
    }

    @Test
    void refusesTermsThatOverlap() {
        var late = TermDates.of("Late", day("2025-12-19"), day("2025-12-20"));

        assertThat(codes(PUBLISHED.with(late))).contains(CalendarProblem.TERMS_OVERLAP);
    }

    @Test
    void refusesTwoTermsOfOneName() {
        var twin = TermDates.of("autumn", day("2026-07-23"), day("2026-07-24"));

        assertThat(codes(PUBLISHED.with(twin))).contains(CalendarProblem.TERM_NAME_TWICE);
    }

    @Test
    void refusesATermWithoutANameOrBackwardsOrOfAnotherYear() {
        assertThat(codes(NOTHING.with(TermDates.of("", day("2025-09-01"), day("2025-12-01")))))
                .containsExactly(CalendarProblem.NAME);
        assertThat(codes(NOTHING.with(TermDates.of("A", day("2025-12-01"), day("2025-09-01")))))
                .containsExactly(CalendarProblem.DATES_ORDER);
        assertThat(codes(NOTHING.with(TermDates.of("A", day("2025-07-31"), day("2025-12-01")))))
                .containsExactly(CalendarProblem.OUTSIDE_YEAR);
    }

    @Test
    void refusesAClosureOfAnotherYearOrBackwards() {
        assertThat(codes(PUBLISHED.with(closed(ClosureKind.INSET, "2026-08-01", "2026-08-01"))))
                .containsExactly(CalendarProblem.OUTSIDE_YEAR);
        assertThat(codes(PUBLISHED.with(closed(ClosureKind.INSET, "2026-06-05", "2026-06-01"))))
                .containsExactly(CalendarProblem.DATES_ORDER);
    }

    @Test
    void warnsOfClosuresThatChangeNoCount() {
        assertThat(codes(PUBLISHED.with(closed(ClosureKind.INSET, "2026-07-22", "2026-07-22"))))
                .containsExactly(CalendarProblem.OUTSIDE_TERM);
        assertThat(codes(PUBLISHED.with(closed(ClosureKind.OTHER, "2025-09-13", "2025-09-14"))))
                .containsExactly(CalendarProblem.WEEKEND);
    }

    @Test
    void warnsOfABankHolidayThatWouldCountAsASchoolDay() {
        var forgotten =
                PUBLISHED.withClosures(
                        PUBLISHED.closures().stream()
                                .filter(closed -> closed.kind() != ClosureKind.BANK_HOLIDAY)
                                .toList());

        assertThat(CalendarRules.check(forgotten, UNPUBLISHED, HOLIDAYS))
                .extracting(Finding::words)
                .containsExactly(
                        "Monday 4 May 2026 is a bank holiday (Early May bank holiday) in a term and is not marked as closed,"
                                + " so it counts as a school day.");
    }

    @Test
    void warnsOfAYearThatSeemsUnfinished() {
        assertThat(
                        codes(
                                NOTHING.with(
                                        TermDates.of(
                                                "Autumn", day("2025-09-01"), day("2025-12-19")))))
                .containsExactly(CalendarProblem.TERM_COUNT, CalendarProblem.LONG_TERM);
    }

    @Test
    void letsASchoolWithoutTermsKeepItsAuthoritysAndAddsItsOwnClosures() {
        var own = NOTHING.with(closed(ClosureKind.EMERGENCY, "2026-01-06", "2026-01-06"));
        var applies = CalendarRules.resolve(own, PUBLISHED);

        assertThat(applies.own()).isFalse();
        assertThat(applies.provisional()).isTrue();
        assertThat(schoolDays(applies)).isEqualTo(schoolDays(resolved(PUBLISHED)) - 1);
    }

    @Test
    void takesInsetDaysOrAWordOfTheSchoolAsConfirmingItsAuthoritysTerms() {
        var inset = NOTHING.with(closed(ClosureKind.INSET, "2026-01-06", "2026-01-06"));

        assertThat(CalendarRules.resolve(inset, PUBLISHED).provisional()).isFalse();
        assertThat(CalendarRules.resolve(NOTHING.following(true), PUBLISHED).provisional())
                .isFalse();
    }

    @Test
    void replacesTheAuthoritysTermsAndHalfTermsButKeepsItsBankHolidays() {
        var own = NOTHING.with(TermDates.of("Year", day("2025-10-01"), day("2026-06-30")));
        var applies = CalendarRules.resolve(own, PUBLISHED);

        assertThat(applies.own()).isTrue();
        assertThat(applies.closures())
                .extracting(ClosedDays::kind)
                .containsExactly(ClosureKind.BANK_HOLIDAY);
    }

    @Test
    void countsTheSchoolDaysOfTheWorkedExamplesYear() {
        assertThat(schoolDays(resolved(PUBLISHED))).isEqualTo(191);
    }

    @Test
    void continuesASchoolsOwnYearsWithItsAuthoritysProvisionally() {
        var next = OrganisationFixtures.year2025(CalendarYear.empty(AUTHORITY, YEAR));
        var autumn26 =
                CalendarYear.empty(AUTHORITY, new SchoolYear(2026))
                        .with(TermDates.of("Autumn", day("2026-09-01"), day("2026-12-18")));
        var calendar =
                SchoolCalendars.assemble(
                        "Westmarch High",
                        List.of(OrganisationFixtures.year2025(NOTHING)),
                        "Luton",
                        List.of(next, autumn26));

        assertThat(calendar.nthSchoolDayAfter(day("2026-07-21"), 2))
                .isEqualTo(new Reached.Day(day("2026-09-02"), true));
        assertThat(calendar.nthSchoolDayAfter(day("2025-11-10"), 15))
                .isEqualTo(new Reached.Day(day("2025-12-02"), false));
        assertThat(calendar.termsInSchoolYear()).isEqualTo(3);
        assertThat(calendar.terms()).extracting("name").contains("Autumn 2025", "Autumn 2026");
    }

    @Test
    void knowsNoDayWhereNobodyHasPublishedAny() {
        assertThat(
                        SchoolCalendars.assemble("Westmarch High", List.of(), "Luton", List.of())
                                .covers(LocalDate.of(2025, 10, 1)))
                .isFalse();
    }

    private static CalendarRules.Resolved resolved(CalendarYear authority) {
        return CalendarRules.resolve(authority, CalendarYear.empty(AUTHORITY, YEAR));
    }

    private static int schoolDays(CalendarRules.Resolved year) {
        return year.counted("x").schoolDaysBetween(YEAR.first(), YEAR.last());
    }

    private static List<CalendarProblem> codes(CalendarYear year) {
        return CalendarRules.check(year, UNPUBLISHED, HOLIDAYS).stream()
                .map(Finding::problem)
                .toList();
    }
}
