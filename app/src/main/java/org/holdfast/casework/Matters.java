package org.holdfast.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.holdfast.access.SchoolId;
import org.holdfast.pupil.PupilId;
import org.holdfast.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What others ask about matters. Row security answers for the current actor; whoever shows an
 * answer on a page logs the reading.
 */
@Repository
@Transactional(readOnly = true)
public class Matters {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String SELECT =
            """
            select m.*, (select jsonb_agg(jsonb_build_object('key', s.key, 'on', s.happened_on, 'details', s.details) order by s.id)
              from casework.step s where s.matter_id = m.id) as steps
            from casework.matter m
            """;

    private final JdbcClient jdbc;

    Matters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The matter.
     *
     * @throws NotFound if there is none that the actor may see
     */
    public Matter matter(MatterId id) {
        return jdbc.sql(SELECT + "where m.id = :id")
                .param("id", id.value())
                .query(Matters::matter)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** All of a pupil’s, the oldest first. */
    public List<Matter> ofPupil(PupilId pupil) {
        return jdbc.sql(SELECT + "where m.pupil_id = :pupil order by m.begun_on, m.id")
                .param("pupil", pupil.value())
                .query(Matters::matter)
                .list();
    }

    /** Those at a school that began since a day. */
    List<Matter> since(SchoolId school, LocalDate day) {
        return jdbc.sql(SELECT + "where m.school_id = :school and m.begun_on >= :day order by m.id")
                .param("school", school.value())
                .param("day", day)
                .query(Matters::matter)
                .list();
    }

    /**
     * How many matters of a kind stand where.
     *
     * @param step the key of their last step
     * @param result the code of its answer named {@code result}, perhaps empty
     */
    public record Outcome(String step, String result, int number) {}

    /** Where the matters of a kind stand that began in a time, as far as the actor sees them. */
    public List<Outcome> outcomes(String kind, LocalDate from, LocalDate until) {
        return jdbc.sql(
                        """
                        select s.key, coalesce(s.details ->> 'result', '') as result, count(*) as number
                        from casework.matter m
                        join lateral (select l.key, l.details from casework.step l where l.matter_id = m.id order by l.id desc limit 1) s on true
                        where m.kind = :kind and m.begun_on >= :from and m.begun_on < :until
                        group by 1, 2 order by 3 desc, 1, 2
                        """)
                .param("kind", kind)
                .param("from", from)
                .param("until", until)
                .query((row, _) ->
                        new Outcome(
                                row.getString("key"),
                                row.getString("result"),
                                row.getInt("number")))
                .list();
    }

    /** What happened in it, with what was said. */
    public List<Matter.Told> told(MatterId id) {
        return jdbc.sql(
                        """
                        select s.key, s.happened_on, s.details, s.recorded_at,
                          (select coalesce(jsonb_object_agg(w.part, w.words), '{}') from casework.said w where w.step_id = s.id) as said
                        from casework.step s where s.matter_id = :id order by s.id
                        """)
                .param("id", id.value())
                .query((row, _) ->
                        new Matter.Told(
                                new Matter.Step(
                                        row.getString("key"),
                                        row.getObject("happened_on", LocalDate.class),
                                        texts(row.getString("details"))),
                                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                                texts(row.getString("said"))))
                .list();
    }

    private static Map<String, String> texts(String json) {
        return MAPPER.readValue(json, new TypeReference<Map<String, String>>() {});
    }

    private static Matter matter(ResultSet row, int number) throws SQLException {
        return new Matter(
                new MatterId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                new PupilId(row.getObject("pupil_id", UUID.class)),
                new SchoolId(row.getObject("school_id", UUID.class)),
                row.getString("stage"),
                Arrays.asList(MAPPER.readValue(row.getString("steps"), Matter.Step[].class)),
                row.getInt("version"));
    }
}
