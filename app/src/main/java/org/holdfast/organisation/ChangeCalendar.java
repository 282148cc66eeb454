package org.holdfast.organisation;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.OrganisationId;
import org.holdfast.access.SchoolId;
import org.holdfast.organisation.CalendarRules.Finding;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes one school year of an authority's or a school's calendar. Every change is an event with
 * who, when and why, and {@link CalendarChanged} tells those whose limits depend on it.
 */
@Service
public class ChangeCalendar {
    private final Calendars calendars;
    private final BankHolidays bankHolidays;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ChangeCalendar(
            Calendars calendars,
            BankHolidays bankHolidays,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.calendars = calendars;
        this.bankHolidays = bankHolidays;
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * Keeps the year as it is wanted.
     *
     * @param wanted with the version at which it was read
     * @param reason why, in the person's words
     * @throws org.holdfast.web.Stale if someone else has changed it since
     */
    @Transactional
    public CalendarDecision change(CalendarYear wanted, String reason) {
        var whose = whose(wanted.organisation());
        whose.require();
        var before = calendars.of(wanted.organisation(), wanted.year());
        if (before.version() == wanted.version() && before.saysTheSame(wanted)) {
            return new CalendarDecision.Unchanged();
        }
        var authoritys =
                whose.authority().equals(wanted.organisation())
                        ? CalendarYear.empty(whose.authority(), wanted.year())
                        : calendars.of(whose.authority(), wanted.year());
        var findings =
                CalendarRules.check(
                        wanted,
                        authoritys,
                        bankHolidays.between(wanted.year().first(), wanted.year().last()));
        var errors = findings.stream().filter(Finding::isError).map(Finding::words).toList();
        if (!errors.isEmpty()) {
            return new CalendarDecision.Refused(errors);
        }
        calendars.keep(wanted, reason);
        var schools = schoolsAffected(whose, wanted);
        if (!schools.isEmpty()) {
            events.publishEvent(
                    new CalendarChanged(schools, reason, CurrentActor.get().reference()));
        }
        return new CalendarDecision.Changed(
                schools.size(), findings.stream().map(Finding::words).toList());
    }

    /** An authority, or a school and its authority. */
    private record Whose(OrganisationId organisation, OrganisationId authority) {
        boolean isSchool() {
            return !organisation.equals(authority);
        }

        void require() {
            var permissions = new OrganisationPermissions(CurrentActor.get());
            permissions.require(
                    isSchool()
                            ? permissions.mayChangeCalendar(new SchoolId(organisation.value()))
                            : permissions.mayChangeCalendar(new AuthorityId(organisation.value())));
        }
    }

    private Whose whose(OrganisationId organisation) {
        return jdbc.sql(
                        """
                        select authority_id from organisation.school where id = :id
                        union all select id from organisation.authority where id = :id
                        """)
                .param("id", organisation.value())
                .query(UUID.class)
                .optional()
                .map(authority -> new Whose(organisation, new OrganisationId(authority)))
                .orElseThrow(org.holdfast.web.NotFound::new);
    }

    /** A school's own change concerns it alone; an authority's those without terms of their own. */
    private Set<SchoolId> schoolsAffected(Whose whose, CalendarYear year) {
        if (whose.isSchool()) {
            return Set.of(new SchoolId(year.organisation().value()));
        }
        return jdbc
                .sql(
                        """
                        select s.id from organisation.school s
                        where s.authority_id = :authority and s.status not in ('closed', 'no_longer_listed')
                          and not exists (
                            select 1 from organisation.calendar c join organisation.term t on t.calendar_id = c.id
                            where c.organisation_id = s.id and c.school_year = :year)
                        """)
                .param("authority", whose.authority().value())
                .param("year", year.year().start())
                .query(UUID.class)
                .list()
                .stream()
                .map(SchoolId::new)
                .collect(Collectors.toSet());
    }
}
