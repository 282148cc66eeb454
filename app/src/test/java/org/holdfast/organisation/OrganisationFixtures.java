package org.holdfast.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.Actor;
import org.holdfast.access.SchoolId;
import org.holdfast.statute.calendar.SchoolYear;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Authorities, schools and their calendars. Use with {@code @Import(OrganisationFixtures.class)}.
 */
@TestComponent
public class OrganisationFixtures {
    private static final AtomicInteger NEXT = new AtomicInteger(900_000);
    private static final Actor JOB = new Actor.Job("a test's fixtures");

    private final Schools schools;
    private final SchoolReach reach;
    private final Organisations organisations;
    private final ChangeCalendar changeCalendar;
    private final TransactionTemplate transaction;

    public OrganisationFixtures(
            Schools schools,
            SchoolReach reach,
            Organisations organisations,
            ChangeCalendar changeCalendar,
            TransactionTemplate transaction) {
        this.schools = schools;
        this.reach = reach;
        this.organisations = organisations;
        this.changeCalendar = changeCalendar;
        this.transaction = transaction;
    }

    /** A maintained secondary school in Luton (821), open, its reach declared. */
    public School aSchool(String name) {
        return aSchool(name, "821", "Community school");
    }

    /** An open school of the type, in the authority with the code. */
    public School aSchool(String name, String authority, String type) {
        var urn = new Urn(NEXT.getAndIncrement());
        var code = new AuthorityCode(authority);
        var listed =
                new ListedSchool(
                        urn,
                        new Laestab(code, Integer.toString(4000 + urn.value() % 1000)),
                        name,
                        code,
                        AuthorityNames.of(code).orElse("Authority " + code),
                        EstablishmentTypes.named(type).orElseThrow(),
                        Phase.SECONDARY,
                        School.Status.OPEN,
                        null,
                        null,
                        11,
                        16,
                        new ListedSchool.Contact(
                                "1 High Street",
                                "",
                                "Luton",
                                "",
                                "LU1 1AA",
                                "01582 000000",
                                "",
                                "Ms",
                                "Ada",
                                "Bright"),
                        null,
                        null);
        return AccessFixtures.as(
                JOB,
                () ->
                        transaction.execute(_ -> {
                            schools.put(List.of(listed));
                            reach.declare();
                            var id = organisations.byUrn(Set.of(urn)).get(urn);
                            return organisations.school(id);
                        }));
    }

    /** The authority keeps the calendar W25 of the worked examples: 2025-26, three terms. */
    public void publishesTheYear(AuthorityId authority) {
        keep(year2025(CalendarYear.empty(authority.organisation(), new SchoolYear(2025))));
    }

    /** The school keeps the calendar W25 of the worked examples: 2025-26, three terms. */
    public void keepsTheYear(SchoolId school) {
        keep(year2025(CalendarYear.empty(school.organisation(), new SchoolYear(2025))));
    }

    /** Keeps a year as a job of the system would. */
    public CalendarDecision keep(CalendarYear year) {
        return AccessFixtures.as(JOB, () -> changeCalendar.change(year, "As published"));
    }

    /** W25, Westmarch High, 2025-26. */
    static CalendarYear year2025(CalendarYear of) {
        return of.withTerms(
                        List.of(
                                TermDates.of("Autumn", day("2025-09-01"), day("2025-12-19")),
                                TermDates.of("Spring", day("2026-01-05"), day("2026-03-27")),
                                TermDates.of("Summer", day("2026-04-13"), day("2026-07-21"))))
                .withClosures(
                        List.of(
                                closed(ClosureKind.INSET, "2025-09-01", "2025-09-02"),
                                closed(ClosureKind.HALF_TERM, "2025-10-27", "2025-10-31"),
                                closed(ClosureKind.INSET, "2025-11-28", "2025-11-28"),
                                closed(ClosureKind.INSET, "2026-01-05", "2026-01-05"),
                                closed(ClosureKind.HALF_TERM, "2026-02-16", "2026-02-20"),
                                closed(ClosureKind.BANK_HOLIDAY, "2026-05-04", "2026-05-04"),
                                closed(ClosureKind.HALF_TERM, "2026-05-25", "2026-05-29"),
                                closed(ClosureKind.INSET, "2026-06-26", "2026-06-26")));
    }

    static ClosedDays closed(ClosureKind kind, String first, String last) {
        return ClosedDays.of(kind, "", day(first), day(last));
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
