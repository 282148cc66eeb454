package org.holdfast.pupil;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What children say of themselves: the newest counts, the older ones stay. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Abouts {
    private final JdbcClient jdbc;
    private final Clock clock;

    Abouts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The newest. Whoever shows it logs the reading. */
    public Optional<About> of(PupilId pupil) {
        return jdbc.sql(
                        """
                        select words, strengths, trusted_adult, chosen_by_pupil, recorded_at
                        from pupil.about where pupil_id = :pupil order by recorded_at desc, id limit 1
                        """)
                .param("pupil", pupil.value())
                .query((row, _) ->
                        new About(
                                row.getString("words"),
                                row.getString("strengths"),
                                row.getString("trusted_adult"),
                                row.getBoolean("chosen_by_pupil"),
                                row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void add(PupilId pupil, String words, String strengths, String adult, boolean chosen) {
        jdbc.sql(
                        """
                        insert into pupil.about (id, pupil_id, words, strengths, trusted_adult, chosen_by_pupil, recorded_by, recorded_at)
                        values (:id, :pupil, :words, :strengths, :adult, :chosen, :by, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("pupil", pupil.value())
                .param("words", words)
                .param("strengths", strengths)
                .param("adult", adult)
                .param("chosen", chosen)
                .param("by", CurrentActor.get().reference())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
