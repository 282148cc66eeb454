package org.holdfast.pupil.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.holdfast.database.Copy;
import org.holdfast.pupil.PupilId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds what many children said of themselves, each with the event that says when and by whom. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class LoadAbouts {
    private final JdbcClient jdbc;
    private final Copy copy;

    LoadAbouts(JdbcClient jdbc, Copy copy) {
        this.jdbc = jdbc;
        this.copy = copy;
    }

    /**
     * What one child said.
     *
     * @param adult whom the child trusts; empty where there is none yet
     * @param by who wrote it down
     */
    public record Said(
            PupilId pupil,
            String words,
            String strengths,
            String adult,
            boolean chosenByPupil,
            String by,
            Instant at) {

        @Override
        public String toString() {
            return "Said[" + at + "]";
        }
    }

    /** Adds them. */
    public void add(List<Said> all) {
        jdbc.sql("drop table if exists arriving_about").update();
        jdbc.sql(
                        """
                        create temporary table arriving_about (pupil_id uuid, words text, strengths text, trusted_adult text,
                          chosen_by_pupil boolean, recorded_by text, recorded_at timestamptz) on commit drop
                        """)
                .update();
        var rows = new CopyRows();
        all.forEach(said ->
                rows.add(
                        said.pupil().value(),
                        said.words(),
                        said.strengths(),
                        said.adult(),
                        said.chosenByPupil(),
                        said.by(),
                        said.at()));
        try {
            copy.in("copy arriving_about from stdin", rows.reader());
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        jdbc.sql(
                        """
                        insert into pupil.about (id, pupil_id, words, strengths, trusted_adult, chosen_by_pupil, recorded_by, recorded_at)
                        select gen_random_uuid(), pupil_id, words, strengths, trusted_adult, chosen_by_pupil, recorded_by, recorded_at
                        from arriving_about
                        """)
                .update();
        jdbc.sql(
                        """
                        insert into pupil.event (pupil_id, kind, happened_on, recorded_at, actor)
                        select pupil_id, 'about_recorded', recorded_at::date, recorded_at, recorded_by from arriving_about
                        """)
                .update();
    }
}
