package org.holdfast.organisation;

import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.holdfast.access.OrganisationId;
import org.holdfast.statute.calendar.SchoolYear;
import org.holdfast.web.NotAllowed;
import org.holdfast.web.Stale;
import org.springframework.stereotype.Component;

/** What the editing pages share: whose year it is, and changing it as it was seen. */
@Component
class CalendarEditing {
    private final CalendarViews views;
    private final Calendars calendars;
    private final ChangeCalendar change;
    private final BankHolidays bankHolidays;

    CalendarEditing(
            CalendarViews views,
            Calendars calendars,
            ChangeCalendar change,
            BankHolidays bankHolidays) {
        this.views = views;
        this.calendars = calendars;
        this.change = change;
        this.bankHolidays = bankHolidays;
    }

    /** Whose calendar it is, if the actor may change it. */
    CalendarOwner owner(UUID id) {
        var owner = views.owner(new OrganisationId(id));
        if (!CalendarPages.mayChange(owner)) {
            throw new NotAllowed();
        }
        return owner;
    }

    CalendarYear year(CalendarOwner owner, SchoolYear year) {
        return calendars.of(owner.id(), year);
    }

    /**
     * Changes the year that the person saw.
     *
     * @throws Stale if it is no longer the one they saw
     */
    CalendarDecision change(
            CalendarOwner owner, CalendarForm form, UnaryOperator<CalendarYear> how) {
        var now = year(owner, form.schoolYear());
        if (now.version() != form.version()) {
            throw new Stale();
        }
        return change.change(how.apply(now), form.reason());
    }

    /** The year with every bank holiday in it marked as closed. */
    CalendarYear withBankHolidaysClosed(CalendarOwner owner, CalendarYear year) {
        var none = CalendarYear.empty(owner.authority(), year.year());
        var applies =
                CalendarRules.resolve(
                        year, owner.school() ? calendars.of(owner.authority(), year.year()) : none);
        var closed =
                CalendarRules.countedBankHolidays(
                                applies,
                                bankHolidays.between(year.year().first(), year.year().last()))
                        .stream()
                        .map(day ->
                                ClosedDays.of(
                                        ClosureKind.BANK_HOLIDAY,
                                        day.title(),
                                        day.day(),
                                        day.day()));
        return year.withClosures(Stream.concat(year.closures().stream(), closed).toList());
    }
}
