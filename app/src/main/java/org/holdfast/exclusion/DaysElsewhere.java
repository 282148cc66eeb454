package org.holdfast.exclusion;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.SchoolId;
import org.holdfast.pupil.PupilId;
import org.holdfast.statute.calendar.SchoolDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Days of suspension that another school told of (PWR-3: "across schools"). */
@Repository
class DaysElsewhere {
    private final JdbcClient jdbc;
    private final Clock clock;

    DaysElsewhere(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What another school told.
     *
     * @param first the first day of it
     * @param last the last
     * @param length how much of the time between was suspension
     * @param toldBy the school, by its name
     */
    record Told(
            UUID id,
            LocalDate first,
            LocalDate last,
            SchoolDays length,
            String toldBy,
            LocalDate toldOn) {}

    /** What was told of a pupil and still counts, the newest first. */
    @Transactional(readOnly = true)
    List<Told> of(PupilId pupil) {
        return jdbc.sql(
                        """
                        select id, first_day, last_day, half_days, told_by, told_on from exclusion.days_elsewhere
                        where pupil_id = :pupil and withdrawn_at is null order by first_day desc, id
                        """)
                .param("pupil", pupil.value())
                .query((row, _) ->
                        new Told(
                                row.getObject("id", UUID.class),
                                row.getObject("first_day", LocalDate.class),
                                row.getObject("last_day", LocalDate.class),
                                SchoolDays.ofHalves(row.getInt("half_days")),
                                row.getString("told_by"),
                                row.getObject("told_on", LocalDate.class)))
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(PupilId pupil, SchoolId school, Told told) {
        jdbc.sql(
                        """
                        insert into exclusion.days_elsewhere (id, pupil_id, school_id, first_day, last_day, half_days,
                          told_by, told_on, recorded_by, recorded_at)
                        values (:id, :pupil, :school, :first, :last, :halves, :by, :on, :actor, :now)
                        on conflict (id) do nothing
                        """)
                .param("id", told.id())
                .param("pupil", pupil.value())
                .param("school", school.value())
                .param("first", told.first())
                .param("last", told.last())
                .param("halves", told.length().halves())
                .param("by", told.toldBy())
                .param("on", told.toldOn())
                .param("actor", CurrentActor.get().reference())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes it back: the row stays and no longer counts. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean withdraw(PupilId pupil, UUID id) {
        return jdbc.sql(
                                """
                                update exclusion.days_elsewhere set withdrawn_at = :now
                                where id = :id and pupil_id = :pupil and withdrawn_at is null
                                """)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .param("pupil", pupil.value())
                        .update()
                == 1;
    }
}
