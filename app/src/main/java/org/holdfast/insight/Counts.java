package org.holdfast.insight;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.access.SchoolId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts from the views that pupil and exclusion publish, in one statement for all schools. */
@Repository
class Counts {
    private final JdbcClient jdbc;

    Counts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Counts for each of the schools, also those with nothing to count.
     *
     * @param first first day of the period, by the day an exclusion began
     * @param last last day of the period
     * @param census the January census day that gives the base
     */
    Map<SchoolId, SchoolCount> bySchool(
            Collection<SchoolId> schools, LocalDate first, LocalDate last, LocalDate census) {
        return jdbc
                .sql(
                        """
                        with asked as (select unnest(:schools) as school_id),
                        events as (
                          select school_id,
                            count(*) filter (where kind = 'suspension' and not lunchtimes) as suspensions,
                            count(*) filter (where kind = 'suspension' and lunchtimes) as lunchtimes,
                            count(*) filter (where kind = 'permanent' and state = 'upheld') as upheld,
                            count(*) filter (where kind = 'permanent' and state = 'not_yet_reviewed') as not_yet_reviewed
                          from exclusion.snapshot_exclusion
                          where school_id = any (:schools) and first_day between :first and :last
                            and state in ('standing', 'upheld', 'not_yet_reviewed')
                          group by school_id),
                        roll as (
                          select school_id, count(distinct pupil_id) as headcount
                          from pupil.snapshot_enrolment
                          where school_id = any (:schools) and status in ('C', 'M')
                            and from_date <= :census and (until_date is null or until_date >= :census)
                          group by school_id)
                        select school_id, coalesce(headcount, 0) as headcount, coalesce(suspensions, 0) as suspensions,
                          coalesce(lunchtimes, 0) as lunchtimes, coalesce(upheld, 0) as upheld,
                          coalesce(not_yet_reviewed, 0) as not_yet_reviewed
                        from asked left join events using (school_id) left join roll using (school_id)
                        """)
                .param("schools", schools.stream().map(SchoolId::value).toArray(UUID[]::new))
                .param("first", first)
                .param("last", last)
                .param("census", census)
                .query((row, _) ->
                        new SchoolCount(
                                new SchoolId(row.getObject("school_id", UUID.class)),
                                row.getLong("headcount"),
                                row.getLong("suspensions"),
                                row.getLong("lunchtimes"),
                                row.getLong("upheld"),
                                row.getLong("not_yet_reviewed")))
                .stream()
                .collect(Collectors.toMap(SchoolCount::school, Function.identity()));
    }
}
