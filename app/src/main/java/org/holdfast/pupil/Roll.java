package org.holdfast.pupil;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.SchoolId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The pupils on the registers of schools today. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Roll {
    private final JdbcClient jdbc;
    private final RollTotals totals;
    private final Clock clock;

    Roll(JdbcClient jdbc, RollTotals totals, Clock clock) {
        this.jdbc = jdbc;
        this.totals = totals;
        this.clock = clock;
    }

    /**
     * One pupil of the list.
     *
     * @param yearGroup in words
     * @param sen the provision in words
     */
    record Row(
            PupilId id,
            PupilName name,
            Optional<String> yearGroup,
            Optional<String> sen,
            Optional<SchoolId> school) {

        @Override
        public String toString() {
            return "Row[" + id.value() + "]";
        }
    }

    /** How many there are, as {@link RollTotals} has it. */
    long count(Collection<SchoolId> schools, RollFilter filter) {
        return totals.of(schools, filter, today(), () -> counted(schools, filter));
    }

    private long counted(Collection<SchoolId> schools, RollFilter filter) {
        var everyone = filter.yearGroup().isEmpty() && filter.group() == RollFilter.Group.EVERYONE;
        var sql =
                everyone
                        ? "select count(*) from (select distinct e.pupil_id from pupil.enrolment e where %s) as pupils"
                                .formatted(onRoll(schools))
                        : "select count(*) from pupil.pupil p where " + conditions(schools, filter);
        return filtered(sql, schools, filter).query(Long.class).single();
    }

    /**
     * A stretch of them. How long it is stands in the statement: PostgreSQL must know it to walk
     * the names in order and stop, and not to sort the roll.
     */
    List<Row> rows(Collection<SchoolId> schools, RollFilter filter, int offset, int limit) {
        var sql =
                """
                with shown as (
                  select p.id, p.sort_key, p.cohort,
                    coalesce(nullif(preferred_forename, ''), legal_forename) as forename,
                    coalesce(nullif(preferred_surname, ''), legal_surname) as surname
                  from pupil.pupil p where %s order by %s limit %d offset %d)
                select p.*,
                  (select s.value from pupil.spell s where s.pupil_id = p.id and s.kind = 'sen_provision' and s.withdrawn_at is null
                     and s.from_date <= :today and (s.until_date is null or s.until_date >= :today)
                   order by s.from_date desc limit 1) as sen,
                  (select e.school_id from pupil.enrolment e where e.pupil_id = p.id and %s
                   order by e.status, e.from_date desc limit 1) as school_id
                from shown p order by %s
                """
                        .formatted(
                                conditions(schools, filter),
                                filter.sort().order(),
                                limit,
                                offset,
                                onRoll(schools),
                                filter.sort().order());
        return filtered(sql, schools, filter)
                .query((row, _) ->
                        new Row(
                                new PupilId(row.getObject("id", UUID.class)),
                                Pupils.name(row),
                                Optional.ofNullable(row.getObject("cohort", Integer.class))
                                        .flatMap(cohort -> YearGroups.ofCohort(cohort, today()))
                                        .map(Characteristic.YEAR_GROUP::label),
                                Optional.ofNullable(row.getString("sen"))
                                        .map(Characteristic.SEN_PROVISION::label),
                                Optional.ofNullable(row.getObject("school_id", UUID.class))
                                        .map(SchoolId::new)))
                .list();
    }

    private JdbcClient.StatementSpec filtered(
            String sql, Collection<SchoolId> schools, RollFilter filter) {
        var statement =
                jdbc.sql(sql)
                        .param(
                                "schools",
                                schools.stream().map(SchoolId::value).toArray(UUID[]::new))
                        .param("today", today());
        var cohort = filter.yearGroup().flatMap(year -> YearGroups.cohort(year, today()));
        return cohort.isPresent() ? statement.param("cohort", cohort.get()) : statement;
    }

    /**
     * One school is where to look; of several it is a property of what is found by name, since
     * PostgreSQL would look up each of them for each pupil.
     */
    private static String onRoll(Collection<SchoolId> schools) {
        var here = "e.school_id = any(:schools)";
        return (schools.size() == 1 ? here : "(" + here + ") is true")
                + " and e.from_date <= :today and (e.until_date is null or e.until_date >= :today)";
    }

    private static String conditions(Collection<SchoolId> schools, RollFilter filter) {
        var conditions =
                new StringBuilder(
                        "exists (select 1 from pupil.enrolment e where e.pupil_id = p.id and "
                                + onRoll(schools)
                                + ")");
        if (filter.yearGroup().isPresent()) {
            conditions.append(" and p.cohort = :cohort");
        }
        if (filter.group() != RollFilter.Group.EVERYONE) {
            conditions.append(
                    """
                     and exists (select 1 from pupil.spell s where s.pupil_id = p.id and s.kind = '%s' and %s
                      and s.withdrawn_at is null and s.from_date <= :today and (s.until_date is null or s.until_date >= :today))
                    """
                            .formatted(
                                    filter.group().characteristic().key(),
                                    filter.group().condition()));
        }
        return conditions.toString();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
