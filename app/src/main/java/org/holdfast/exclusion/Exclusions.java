package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.SchoolId;
import org.holdfast.pupil.PupilId;
import org.holdfast.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What others ask about exclusions. Row security answers for the current actor; whoever shows an
 * answer on a page logs the reading.
 */
@Repository
@Transactional(readOnly = true)
public class Exclusions {
    private final JdbcClient jdbc;

    Exclusions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The exclusion.
     *
     * @throws NotFound if there is none that the actor may see
     */
    public Exclusion exclusion(ExclusionId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** The exclusion, if there is one that the actor may see. */
    public Optional<Exclusion> find(ExclusionId id) {
        return jdbc.sql(ExclusionRows.SELECT + "where e.id = :id")
                .param("id", id.value())
                .query(ExclusionRows::exclusion)
                .optional();
    }

    /** All of the pupil's at schools that the actor may see, the oldest first. */
    public List<Exclusion> ofPupil(PupilId pupil) {
        return jdbc.sql(
                        ExclusionRows.SELECT
                                + "where e.pupil_id = :pupil order by e.decided_on, e.first_day, e.id")
                .param("pupil", pupil.value())
                .query(ExclusionRows::exclusion)
                .list();
    }

    /**
     * Those at the school of which something may still be open: permanent exclusions not yet
     * decided on since a day, and suspensions since a later one.
     */
    List<Exclusion> perhapsOpen(SchoolId school, LocalDate permanentSince, LocalDate since) {
        return jdbc.sql(
                        ExclusionRows.SELECT
                                + """
                                where e.school_id = :school and e.state <> 'cancelled'
                                  and (e.first_day >= :since or (e.kind = 'permanent' and e.first_day >= :permanentSince))
                                order by e.pupil_id, e.decided_on, e.first_day, e.id
                                """)
                .param("school", school.value())
                .param("since", since)
                .param("permanentSince", permanentSince)
                .query(ExclusionRows::exclusion)
                .list();
    }

    /** What is written about an exclusion; a part that retention emptied is not there. */
    public Map<Grounds.Part, String> words(ExclusionId id) {
        var words = new EnumMap<Grounds.Part, String>(Grounds.Part.class);
        jdbc.sql("select part, words from exclusion.narrative where exclusion_id = :id")
                .param("id", id.value())
                .query(row -> {
                    words.put(Grounds.Part.ofKey(row.getString("part")), row.getString("words"));
                });
        return words;
    }

    /**
     * Days of suspension at other schools: when and how long, and nothing else.
     *
     * @param suspension the same for days of one suspension; below 0 where another school told of
     *     them
     */
    record Elsewhere(LocalDate first, LocalDate last, int halfDays, int suspension) {}

    /**
     * Days at other schools since a day, seen by this school's rows or not, and days that others
     * told of. Holds the pupil until the transaction ends: who asks next, waits.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Elsewhere> holdAndCountElsewhere(PupilId pupil, SchoolId school, LocalDate since) {
        return jdbc.sql("select * from exclusion.days_at_other_schools(:pupil, :school, :since)")
                .param("pupil", pupil.value())
                .param("school", school.value())
                .param("since", since)
                .query((row, _) ->
                        new Elsewhere(
                                row.getObject("first_day", LocalDate.class),
                                row.getObject("last_day", LocalDate.class),
                                row.getInt("half_days"),
                                row.getInt("suspension")))
                .list();
    }

    /** One line of an exclusion's history. */
    record Line(
            Happening happening,
            java.time.Instant recorded,
            String actor,
            Map<String, String> said) {
        @Override
        public String toString() {
            return "Line[" + happening.kind() + "]";
        }
    }

    /** What happened to it, in order. */
    List<Line> history(ExclusionId id) {
        return jdbc.sql(
                        """
                        select v.kind, v.details, v.recorded_at, v.actor,
                          (select coalesce(jsonb_object_agg(s.part, s.words), '{}') from exclusion.said s where s.event_id = v.id) as said
                        from exclusion.event v where v.exclusion_id = :id order by v.id
                        """)
                .param("id", id.value())
                .query((row, _) ->
                        new Line(
                                HappeningJson.read(row.getString("kind"), row.getString("details")),
                                row.getObject("recorded_at", java.time.OffsetDateTime.class)
                                        .toInstant(),
                                row.getString("actor"),
                                HappeningJson.said(row.getString("said"))))
                .list();
    }

    /** The reasons of a decision, as they were last given; empty where there are none. */
    Optional<String> reasons(ExclusionId id, String decision) {
        return jdbc.sql(
                        """
                        select s.words from exclusion.said s join exclusion.event v on v.id = s.event_id
                        where s.exclusion_id = :id and s.part = 'reasons' and v.kind = :decision
                        order by v.id desc limit 1
                        """)
                .param("id", id.value())
                .param("decision", decision)
                .query(String.class)
                .optional();
    }

    /** Whose exclusion it is; unlike {@link #find} without what hangs on it. */
    Optional<PupilId> pupilOf(ExclusionId id) {
        return jdbc.sql("select pupil_id from exclusion.exclusion where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(PupilId::new);
    }
}
