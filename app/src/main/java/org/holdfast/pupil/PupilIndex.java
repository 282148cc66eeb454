package org.holdfast.pupil;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.SchoolId;
import org.holdfast.pupil.SearchTerms.Stretch;
import org.holdfast.pupil.SearchTerms.Why;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds pupils by stretches of the key index, school by school: only {@code =}, {@code >=} and
 * {@code <}, which row security lets an index answer.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PupilIndex {
    /** No search shows more: a longer list is no answer. */
    static final int MOST = 100;

    static final String BY_KEYS =
            """
            select s.why, k.pupil_id
            from unnest(:whys::text[], :lows::text[], :highs::text[]) as s (why, low, high)
            cross join lateral (
              select pupil_id from pupil.search_key
              where school_id = any(:schools) and key >= s.low and key < s.high
              limit :most) k
            """;
    private static final String BY_BEGINNINGS =
            """
            select pupil_id from pupil.search_key
            where school_id = any(:schools) and key >= :low and key < :high
              and starts_with(split_part(key, ' ', 2), :other)
            limit :most
            """;
    private static final String MATCH =
            """
            select p.id, p.date_of_birth, p.cohort,
              coalesce(nullif(preferred_forename, ''), legal_forename) as forename,
              coalesce(nullif(preferred_surname, ''), legal_surname) as surname,
              p.former_surnames,
              (select e.school_id from pupil.enrolment e where e.pupil_id = p.id
                 and e.from_date <= :today and (e.until_date is null or e.until_date >= :today)
               order by e.status, e.from_date desc limit 1) as school_id
            from pupil.pupil p
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PupilIndex(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whom the number belongs to, now or before. */
    List<PupilMatch> byUpn(Upn upn) {
        return matches(MATCH + "where p.upn = :upn or p.former_upn = :upn")
                .param("upn", upn.value())
                .query((row, _) -> match(row, "UPN"))
                .list();
    }

    /** Who was born on the day, and has one of the keys if there are any. */
    List<PupilMatch> byDateOfBirth(LocalDate day, List<Stretch> stretches) {
        return matches(
                        MATCH
                                + """
                                where p.date_of_birth = :day and (:all or exists (
                                  select 1 from unnest(p.search_keys) as k (key), unnest(:lows::text[], :highs::text[]) as s (low, high)
                                  where k.key >= s.low and k.key < s.high))
                                limit :most
                                """)
                .param("day", day)
                .param("all", stretches.isEmpty())
                .param("lows", lows(stretches))
                .param("highs", highs(stretches))
                .param("most", MOST + 1)
                .query((row, _) ->
                        match(
                                row,
                                stretches.isEmpty() ? "Date of birth" : "Date of birth and name"))
                .list();
    }

    /** Who has a key in one of the stretches, the best reason first. */
    List<PupilMatch> byKeys(Collection<SchoolId> schools, List<Stretch> stretches) {
        var whys = new LinkedHashMap<UUID, Why>();
        jdbc.sql(BY_KEYS)
                .param("whys", stretches.stream().map(s -> s.why().name()).toArray(String[]::new))
                .param("lows", lows(stretches))
                .param("highs", highs(stretches))
                .param("schools", ids(schools))
                .param("most", MOST + 1)
                .query(row -> {
                    whys.merge(
                            row.getObject("pupil_id", UUID.class),
                            Why.valueOf(row.getString("why")),
                            (one, other) -> one.compareTo(other) <= 0 ? one : other);
                });
        return called(whys);
    }

    /** Whose names begin with both words, in either order. */
    List<PupilMatch> byBeginnings(Collection<SchoolId> schools, Stretch longest, String other) {
        var whys = new LinkedHashMap<UUID, Why>();
        jdbc.sql(BY_BEGINNINGS)
                .param("low", longest.low())
                .param("high", longest.high())
                .param("other", other)
                .param("schools", ids(schools))
                .param("most", MOST + 1)
                .query(row -> {
                    whys.put(row.getObject("pupil_id", UUID.class), Why.NAME);
                });
        return called(whys);
    }

    private List<PupilMatch> called(Map<UUID, Why> whys) {
        if (whys.isEmpty()) {
            return List.of();
        }
        record Ranked(Why why, PupilMatch match) {}
        var ranked =
                new ArrayList<>(
                        matches(MATCH + "where p.id = any(:ids)")
                                .param("ids", whys.keySet().toArray(UUID[]::new))
                                .query((row, _) -> {
                                    var why =
                                            Objects.requireNonNull(
                                                    whys.get(row.getObject("id", UUID.class)));
                                    return new Ranked(why, match(row, inWords(why, row)));
                                })
                                .list());
        ranked.sort(
                java.util.Comparator.comparing(Ranked::why)
                        .thenComparing(r -> r.match().name().listed())
                        .thenComparing(r -> r.match().id().value()));
        return ranked.stream().map(Ranked::match).toList();
    }

    private JdbcClient.StatementSpec matches(String sql) {
        return jdbc.sql(sql).param("today", LocalDate.now(clock));
    }

    private static String inWords(Why why, ResultSet row) throws SQLException {
        return switch (why) {
            case NAME -> "Name";
            case FORMER_NAME ->
                    "Former name: "
                            + String.join(
                                    ", ", (String[]) row.getArray("former_surnames").getArray());
            case SOUND -> "Sounds alike";
        };
    }

    private PupilMatch match(ResultSet row, String why) throws SQLException {
        var cohort = Optional.ofNullable(row.getObject("cohort", Integer.class));
        var school = Optional.ofNullable(row.getObject("school_id", UUID.class)).map(SchoolId::new);
        return new PupilMatch(
                new PupilId(row.getObject("id", UUID.class)),
                Pupils.name(row),
                row.getObject("date_of_birth", LocalDate.class),
                school.flatMap(_ -> cohort)
                        .flatMap(known -> YearGroups.ofCohort(known, LocalDate.now(clock)))
                        .map(Characteristic.YEAR_GROUP::label),
                school,
                why);
    }

    private static String[] lows(List<Stretch> stretches) {
        return stretches.stream().map(Stretch::low).toArray(String[]::new);
    }

    private static String[] highs(List<Stretch> stretches) {
        return stretches.stream().map(Stretch::high).toArray(String[]::new);
    }

    private static UUID[] ids(Collection<SchoolId> schools) {
        return schools.stream().map(SchoolId::value).toArray(UUID[]::new);
    }
}
