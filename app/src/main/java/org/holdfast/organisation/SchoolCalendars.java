package org.holdfast.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.access.OrganisationId;
import org.holdfast.access.SchoolId;
import org.holdfast.statute.calendar.Closure;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.SchoolYear;
import org.holdfast.statute.calendar.Term;
import org.holdfast.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Each school's calendar for counting: all years that are known, with the authority's published
 * calendar where the school's own has run out.
 *
 * <p>A calendar that was read is kept until it changes. Asking again costs one small statement,
 * which tells the version.
 */
@Repository
public class SchoolCalendars {
    private static final int MOST_KEPT = 1_000;

    private final JdbcClient jdbc;
    private final Calendars calendars;
    private final Map<UUID, Kept> kept =
            Collections.synchronizedMap(
                    new LinkedHashMap<>(16, 0.75f, true) {
                        @Override
                        protected boolean removeEldestEntry(Map.Entry<UUID, Kept> eldest) {
                            return size() > MOST_KEPT;
                        }
                    });

    SchoolCalendars(JdbcClient jdbc, Calendars calendars) {
        this.jdbc = jdbc;
        this.calendars = calendars;
    }

    /** Versions only grow, so an equal sum over the same organisations is an equal calendar. */
    private record Stamp(String name, UUID authority, String authorityName, long versions) {}

    private record Kept(Stamp stamp, SchoolCalendar calendar) {}

    /**
     * The school's calendar; one that knows no day where neither the school nor its authority has
     * published any.
     *
     * @throws NotFound if there is no such school
     */
    @Transactional(readOnly = true)
    public SchoolCalendar of(SchoolId school) {
        return of(
                school.value(),
                """
                select s.name, a.id as authority, a.name as authority_name
                from organisation.school s join organisation.authority a on a.id = s.authority_id where s.id = :id
                """);
    }

    /**
     * The calendars of the schools, in one statement where they are kept already and two where not;
     * schools that are not known are left out.
     */
    @Transactional(readOnly = true)
    public Map<SchoolId, SchoolCalendar> of(Collection<SchoolId> schools) {
        var stamps = new HashMap<UUID, Stamp>();
        jdbc.sql(
                        """
                        select s.id, s.name, a.id as authority, a.name as authority_name,
                          (select coalesce(sum(c.version + 1), 0) from organisation.calendar c
                            where c.organisation_id in (s.id, a.id)) as versions
                        from organisation.school s join organisation.authority a on a.id = s.authority_id
                        where s.id = any(:ids)
                        """)
                .param("ids", schools.stream().map(SchoolId::value).toArray(UUID[]::new))
                .query(row -> {
                    stamps.put(row.getObject("id", UUID.class), stamp(row));
                });
        var changed =
                stamps.keySet().stream()
                        .filter(id -> {
                            var known = kept.get(id);
                            return known == null || !known.stamp().equals(stamps.get(id));
                        })
                        .toList();
        if (!changed.isEmpty()) {
            readAll(changed, stamps);
        }
        var found = new HashMap<SchoolId, SchoolCalendar>();
        stamps.keySet()
                .forEach(id ->
                        Optional.ofNullable(kept.get(id))
                                .ifPresent(is -> found.put(new SchoolId(id), is.calendar())));
        return found;
    }

    private void readAll(Collection<UUID> ids, Map<UUID, Stamp> stamps) {
        var organisations = new HashSet<OrganisationId>();
        ids.forEach(id -> {
            organisations.add(new OrganisationId(id));
            organisations.add(new OrganisationId(stamp(stamps, id).authority()));
        });
        var years =
                calendars.of(organisations).stream()
                        .collect(Collectors.groupingBy(CalendarYear::organisation));
        for (var id : ids) {
            var stamp = stamp(stamps, id);
            kept.put(
                    id,
                    new Kept(
                            stamp,
                            assemble(
                                    stamp.name(),
                                    years.getOrDefault(new OrganisationId(id), List.of()),
                                    stamp.authorityName(),
                                    years.getOrDefault(
                                            new OrganisationId(stamp.authority()), List.of()))));
        }
    }

    private static Stamp stamp(Map<UUID, Stamp> stamps, UUID id) {
        return Objects.requireNonNull(stamps.get(id));
    }

    private static Stamp stamp(ResultSet row) throws SQLException {
        return new Stamp(
                row.getString("name"),
                row.getObject("authority", UUID.class),
                row.getString("authority_name"),
                row.getLong("versions"));
    }

    /**
     * The calendar that the authority publishes, by which it counts where no school's is meant.
     *
     * @throws NotFound if there is no such authority
     */
    @Transactional(readOnly = true)
    public SchoolCalendar of(AuthorityId authority) {
        return of(
                authority.value(),
                "select name, id as authority, name as authority_name from organisation.authority where id = :id");
    }

    private SchoolCalendar of(UUID id, String whose) {
        var stamp =
                jdbc.sql(
                                """
                                with whose as (%s)
                                select w.*, (select coalesce(sum(c.version + 1), 0) from organisation.calendar c
                                  where c.organisation_id in (:id, w.authority)) as versions from whose w
                                """
                                        .formatted(whose))
                        .param("id", id)
                        .query((row, _) -> stamp(row))
                        .optional()
                        .orElseThrow(NotFound::new);
        var known = kept.get(id);
        if (known != null && known.stamp().equals(stamp)) {
            return known.calendar();
        }
        var calendar = read(id, stamp);
        kept.put(id, new Kept(stamp, calendar));
        return calendar;
    }

    private SchoolCalendar read(UUID id, Stamp stamp) {
        var own = new OrganisationId(id);
        var authority = new OrganisationId(stamp.authority());
        var years = calendars.of(List.of(own, authority));
        return assemble(
                stamp.name(),
                years.stream().filter(year -> year.organisation().equals(own)).toList(),
                stamp.authorityName(),
                years.stream().filter(year -> year.organisation().equals(authority)).toList());
    }

    /**
     * The years put together. Years that the school has not confirmed are left to the authority's
     * calendar, and counted on it provisionally; but one between two that it has is taken as its
     * own, because a calendar for counting has no gaps.
     */
    static SchoolCalendar assemble(
            String name,
            List<CalendarYear> own,
            String authorityName,
            List<CalendarYear> authoritys) {
        var resolved = resolve(own, authoritys);
        var confirmed =
                resolved.stream()
                        .filter(year -> year.known() && !year.provisional())
                        .map(CalendarRules.Resolved::year)
                        .toList();
        var terms = new ArrayList<Term>();
        var closures = new ArrayList<Closure>();
        for (var year : resolved) {
            var within =
                    !confirmed.isEmpty()
                            && year.year().compareTo(confirmed.getFirst()) >= 0
                            && year.year().compareTo(confirmed.getLast()) <= 0;
            if (within) {
                year.terms().forEach(term -> terms.add(term.inStatute()));
            }
            year.closures().forEach(closed -> closures.add(closed.inStatute()));
        }
        var count = termsInAYear(resolved);
        return SchoolCalendar.of(name, count, terms, closures)
                .continuedBy(
                        SchoolCalendar.of(
                                authorityName,
                                count,
                                authoritys.stream()
                                        .flatMap(year -> year.terms().stream())
                                        .map(TermDates::inStatute)
                                        .toList(),
                                authoritys.stream()
                                        .flatMap(year -> year.closures().stream())
                                        .map(ClosedDays::inStatute)
                                        .toList()));
    }

    private static List<CalendarRules.Resolved> resolve(
            List<CalendarYear> own, List<CalendarYear> authoritys) {
        var all = new TreeSet<SchoolYear>();
        Stream.concat(own.stream(), authoritys.stream()).forEach(year -> all.add(year.year()));
        return all.stream()
                .map(year -> CalendarRules.resolve(of(own, year), of(authoritys, year)))
                .toList();
    }

    private static CalendarYear of(List<CalendarYear> years, SchoolYear year) {
        return years.stream()
                .filter(each -> each.year().equals(year))
                .findFirst()
                .orElse(CalendarYear.empty(new OrganisationId(new UUID(0, 0)), year));
    }

    /**
     * How many terms the school divides a year into, by the latest year that runs to its summer; a
     * year that is only begun says nothing yet.
     */
    private static int termsInAYear(List<CalendarRules.Resolved> years) {
        return years.reversed().stream()
                .filter(CalendarRules.Resolved::known)
                .filter(year ->
                        year.terms().getLast().last().isAfter(year.year().last().minusMonths(2)))
                .findFirst()
                .map(year -> year.terms().size())
                .orElseGet(
                        () -> years.stream().mapToInt(year -> year.terms().size()).max().orElse(1));
    }
}
