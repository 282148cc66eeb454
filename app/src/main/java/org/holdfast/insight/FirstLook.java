package org.holdfast.insight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.CurrentActor;
import org.holdfast.organisation.Authority;
import org.holdfast.organisation.Organisations;
import org.holdfast.organisation.School;
import org.holdfast.organisation.SchoolCalendars;
import org.holdfast.statistics.disclosure.Audience;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.SchoolYear;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * This school year's suspensions and permanent exclusions by school, beside the same point last
 * year and England.
 *
 * <p>Totals are counted as a named piece of the system, after the check that the actor may see the
 * totals of these schools: an analyst may know how many without being able to open one.
 */
@Service
class FirstLook {
    private final Organisations organisations;
    private final SchoolCalendars calendars;
    private final Counts counts;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final LookFromOutside fromOutside;

    FirstLook(
            Organisations organisations,
            SchoolCalendars calendars,
            Counts counts,
            Clock clock,
            TransactionTemplate transaction,
            LookFromOutside fromOutside) {
        this.organisations = organisations;
        this.calendars = calendars;
        this.counts = counts;
        this.clock = clock;
        this.transaction = transaction;
        this.fromOutside = fromOutside;
    }

    /**
     * The figures of everything whose totals the current actor may see, under the name of where
     * they act; for those who may not open the records, what is safe of the newest snapshot, and
     * nothing where there is none.
     */
    Optional<Figures> look() {
        var permissions = FiguresPermissions.of(CurrentActor.get());
        permissions.require();
        return permissions.audienceOfAll() == Audience.NAMED_STAFF
                ? Optional.of(
                        CurrentActor.callAsJob(
                                "counting figures",
                                () -> transaction.execute(_ -> count(permissions))))
                : fromOutside.look(schools(permissions));
    }

    private Figures count(FiguresPermissions permissions) {
        var today = LocalDate.now(clock);
        var schools = schools(permissions);
        var ids = schools.stream().map(School::id).toList();
        var year = SchoolYear.of(today).start();
        var prior = PriorPoint.of(today, calendar(permissions, schools));
        var now =
                counts.bySchool(ids, yearStart(year), today, CensusDay.forYear(year, today).day());
        var then =
                counts.bySchool(
                        ids,
                        yearStart(year - 1),
                        prior.cut(),
                        CensusDay.forYear(year - 1, today).day());
        var byName =
                schools.stream()
                        .sorted(
                                Comparator.comparing(
                                        school -> school.name().toLowerCase(Locale.UK)))
                        .toList();
        var lines =
                byName.stream()
                        .map(school ->
                                new Figures.Line(
                                        school.id(),
                                        school.name(),
                                        Objects.requireNonNull(now.get(school.id())),
                                        then.get(school.id()),
                                        permissions.rows().contains(school.id()),
                                        Set.of()))
                        .toList();
        return new Figures(
                today,
                year,
                CensusDay.forYear(year, today),
                prior,
                England.beside(today),
                Veil.of(Audience.NAMED_STAFF),
                Set.of(),
                lines);
    }

    private List<School> schools(FiguresPermissions permissions) {
        return organisations.schools(permissions.schools()).stream()
                .filter(school -> school.status() != School.Status.CLOSED)
                .toList();
    }

    /**
     * The authority's calendar; for one school alone, its own. An authority whose schools have not
     * been loaded yet has none.
     */
    private Optional<SchoolCalendar> calendar(
            FiguresPermissions permissions, List<School> schools) {
        return organisations.authorities().stream()
                .map(Authority::id)
                .filter(permissions.authorities()::contains)
                .findFirst()
                .map(calendars::of)
                .or(() -> schools.stream().findFirst().map(School::id).map(calendars::of));
    }

    /** The official year begins on 1 August. */
    static LocalDate yearStart(int schoolYear) {
        return LocalDate.of(schoolYear, 8, 1);
    }
}
