package org.holdfast.casework;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.holdfast.access.CurrentActor;
import org.holdfast.web.Stale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes steps and the state they leave, always together. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MatterLedger {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Clock clock;

    MatterLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Adds a matter’s latest step, and the matter with its first.
     *
     * @param said what was said about it, by the name of its part
     * @throws Stale if somebody else changed it first
     */
    public void write(Matter after, Map<String, String> said) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var changed = after.version() == 0 ? begin(after, now) : move(after, now);
        if (changed == 0) {
            throw new Stale();
        }
        var step = after.steps().getLast();
        jdbc.sql(
                        """
                        with happened as (
                          insert into casework.step (matter_id, pupil_id, school_id, key, happened_on, recorded_at, actor, details)
                          values (:id, :pupil, :school, :key, :on, :now, :actor, :details::jsonb)
                          returning id)
                        insert into casework.said (step_id, part, matter_id, pupil_id, school_id, words)
                        select h.id, w.key, :id, :pupil, :school, w.value
                        from happened h cross join jsonb_each_text(:said::jsonb) as w where btrim(w.value) <> ''
                        """)
                .params(identity(after))
                .param("key", step.key())
                .param("on", step.on())
                .param("now", now)
                .param("actor", CurrentActor.get().reference())
                .param("details", MAPPER.writeValueAsString(step.details()))
                .param("said", MAPPER.writeValueAsString(said))
                .update();
    }

    private int begin(Matter matter, OffsetDateTime now) {
        return jdbc.sql(
                        """
                        insert into casework.matter (id, kind, pupil_id, school_id, stage, begun_on, recorded_by, recorded_at, version)
                        values (:id, :kind, :pupil, :school, :stage, :on, :actor, :now, 0)
                        on conflict (id) do nothing
                        """)
                .params(identity(matter))
                .param("kind", matter.kind())
                .param("stage", matter.stage())
                .param("on", matter.begun().on())
                .param("actor", CurrentActor.get().reference())
                .param("now", now)
                .update();
    }

    private int move(Matter matter, OffsetDateTime now) {
        return jdbc.sql(
                        """
                        update casework.matter set stage = :stage, changed_at = :now, version = :version
                        where id = :id and version = :version - 1
                        """)
                .param("id", matter.id().value())
                .param("stage", matter.stage())
                .param("now", now)
                .param("version", matter.version())
                .update();
    }

    private static Map<String, Object> identity(Matter matter) {
        var values = new HashMap<String, Object>();
        values.put("id", matter.id().value());
        values.put("pupil", matter.pupil().value());
        values.put("school", matter.school().value());
        return values;
    }
}
