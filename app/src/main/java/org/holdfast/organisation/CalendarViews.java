package org.holdfast.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.holdfast.access.OrganisationId;
import org.holdfast.organisation.CalendarRules.Finding;
import org.holdfast.statute.calendar.SchoolYear;
import org.holdfast.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the pages of calendars show: three statements a page. */
@Component
class CalendarViews {
    private final JdbcClient jdbc;
    private final Calendars calendars;
    private final BankHolidays bankHolidays;
    private final Clock clock;

    CalendarViews(JdbcClient jdbc, Calendars calendars, BankHolidays bankHolidays, Clock clock) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.bankHolidays = bankHolidays;
        this.clock = clock;
    }

    /**
     * Whose calendar it is.
     *
     * @throws NotFound if there is no such school or authority
     */
    @Transactional(readOnly = true)
    public CalendarOwner owner(OrganisationId id) {
        return jdbc.sql(
                        """
                        select s.id, s.name, true as school, a.id as authority, a.name as authority_name
                        from organisation.school s join organisation.authority a on a.id = s.authority_id where s.id = :id
                        union all select id, name, false, id, name from organisation.authority where id = :id
                        """)
                .param("id", id.value())
                .query((row, _) ->
                        new CalendarOwner(
                                id,
                                row.getString("name"),
                                row.getBoolean("school"),
                                new OrganisationId(row.getObject("authority", UUID.class)),
                                row.getString("authority_name")))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The school year in which today lies. */
    SchoolYear today() {
        return SchoolYear.of(LocalDate.now(clock));
    }

    /** The current year of a school or an authority. */
    @Transactional(readOnly = true)
    public CalendarView thisYear(OrganisationId id) {
        return view(owner(id), today());
    }

    @Transactional(readOnly = true)
    public CalendarView view(CalendarOwner owner, SchoolYear year) {
        var known =
                calendars.of(List.of(owner.id(), owner.authority())).stream()
                        .filter(each -> each.year().equals(year))
                        .collect(Collectors.toMap(CalendarYear::organisation, each -> each));
        var own = known.getOrDefault(owner.id(), CalendarYear.empty(owner.id(), year));
        var none = CalendarYear.empty(owner.authority(), year);
        var authoritys = owner.school() ? known.getOrDefault(owner.authority(), none) : none;
        var applies = CalendarRules.resolve(own, authoritys);
        var holidays = bankHolidays.between(year.first(), year.last());
        return view(owner, own, applies, holidays, warnings(own, authoritys, holidays));
    }

    private CalendarView view(
            CalendarOwner owner,
            CalendarYear own,
            CalendarRules.Resolved applies,
            List<BankHoliday> holidays,
            List<String> warnings) {
        var year = applies.year();
        var counted = applies.counted(owner.name());
        var today = LocalDate.now(clock);
        var ids =
                own.closures().stream().map(ClosedDays::id).collect(Collectors.toUnmodifiableSet());
        return new CalendarView(
                owner,
                year.start(),
                "%d to %d".formatted(year.start(), year.start() + 1),
                counted.schoolDaysBetween(year.first(), year.last()),
                year.equals(SchoolYear.of(today))
                        ? counted.schoolDaysBetween(year.first(), today)
                        : -1,
                applies.known(),
                applies.own() || !owner.school(),
                owner.school() && applies.provisional(),
                own.version(),
                applies.terms().stream()
                        .map(term ->
                                new CalendarView.Term(
                                        term.id(),
                                        term.name(),
                                        term.first(),
                                        term.last(),
                                        counted.schoolDaysBetween(term.first(), term.last()),
                                        applies.own()))
                        .toList(),
                applies.closures().stream()
                        .sorted(java.util.Comparator.comparing(ClosedDays::first))
                        .map(closed ->
                                new CalendarView.Closed(
                                        closed.id(),
                                        closed.kind(),
                                        closed.name(),
                                        closed.first(),
                                        closed.last(),
                                        ids.contains(closed.id())))
                        .toList(),
                new CalendarMonths(applies, counted, holidays, today).all(),
                CalendarRules.countedBankHolidays(applies, holidays),
                warnings);
    }

    private static List<String> warnings(
            CalendarYear own, CalendarYear authoritys, List<BankHoliday> holidays) {
        return CalendarRules.check(own, authoritys, holidays).stream()
                .filter(finding -> finding.problem() != CalendarProblem.BANK_HOLIDAY)
                .map(Finding::words)
                .toList();
    }

    /** The latest changes of a year. */
    @Transactional(readOnly = true)
    public List<Calendars.Change> changes(CalendarOwner owner, SchoolYear year) {
        return calendars.changes(owner.id(), year, 10);
    }
}
