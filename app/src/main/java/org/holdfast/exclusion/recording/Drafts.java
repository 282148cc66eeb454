package org.holdfast.exclusion.recording;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.SchoolId;
import org.holdfast.exclusion.ExclusionId;
import org.holdfast.exclusion.Kind;
import org.holdfast.pupil.PupilId;
import org.holdfast.web.NotFound;
import org.holdfast.web.Stale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Drafts as rows: each is its writer's alone, and there is one for each pupil. */
@Repository
@Transactional
class Drafts {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The current person's draft.
     *
     * @throws NotFound if it is recorded, discarded or somebody else's
     */
    Draft draft(ExclusionId id) {
        return jdbc.sql("select * from exclusion.draft where id = :id")
                .param("id", id.value())
                .query(Drafts::draft)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The draft that the current person began about the pupil, if any. */
    Optional<Draft> about(PupilId pupil) {
        return jdbc.sql("select * from exclusion.draft where pupil_id = :pupil and person_id = :me")
                .param("pupil", pupil.value())
                .param("me", CurrentActor.person().id().value())
                .query(Drafts::draft)
                .optional();
    }

    /** Begins a draft, in place of one that was there. */
    ExclusionId begin(PupilId pupil, SchoolId school, Kind kind) {
        about(pupil).ifPresent(old -> discard(old.id()));
        var id = new ExclusionId(UUID.randomUUID());
        jdbc.sql(
                        """
                        insert into exclusion.draft (id, pupil_id, school_id, person_id, form, started_at, saved_at)
                        values (:id, :pupil, :school, :me, :form::jsonb, :now, :now)
                        """)
                .param("id", id.value())
                .param("pupil", pupil.value())
                .param("school", school.value())
                .param("me", CurrentActor.person().id().value())
                .param("form", MAPPER.writeValueAsString(Map.of("kind", List.of(kind.key()))))
                .param("now", now())
                .update();
        return id;
    }

    /**
     * Keeps the answers.
     *
     * @throws Stale if the same person saved it elsewhere since
     */
    Draft save(Draft draft, Answers answers) {
        var saved =
                jdbc.sql(
                                """
                                update exclusion.draft set form = :form::jsonb, saved_at = :now, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("form", MAPPER.writeValueAsString(answers.typed()))
                        .param("now", now())
                        .param("id", draft.id().value())
                        .param("version", draft.version())
                        .update();
        if (saved == 0) {
            throw new Stale();
        }
        return new Draft(
                draft.id(),
                draft.pupil(),
                draft.school(),
                answers,
                clock.instant(),
                draft.version() + 1);
    }

    void discard(ExclusionId id) {
        jdbc.sql("delete from exclusion.draft where id = :id").param("id", id.value()).update();
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                new ExclusionId(row.getObject("id", UUID.class)),
                new PupilId(row.getObject("pupil_id", UUID.class)),
                new SchoolId(row.getObject("school_id", UUID.class)),
                answers(row.getString("form")),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }

    private static Answers answers(String form) {
        var typed = new LinkedHashMap<String, List<String>>();
        MAPPER.readTree(form)
                .properties()
                .forEach(field ->
                        typed.put(
                                field.getKey(),
                                field.getValue()
                                        .valueStream()
                                        .map(value -> value.stringValue())
                                        .toList()));
        return new Answers(typed);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
