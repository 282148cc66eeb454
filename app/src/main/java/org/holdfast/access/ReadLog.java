package org.holdfast.access;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The log of readings: who, which pupils, what, when. An entry is written in the transaction that
 * reads, so no page can show a pupil without one. A page, document, export or API item is one
 * entry; a list is one entry with the ids that were shown.
 */
@Repository
public class ReadLog {
    private final JdbcClient jdbc;

    ReadLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Logs that the current actor read the pupil's record. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void read(String what, Subject pupil) {
        listed(what, List.of(pupil));
    }

    /**
     * Logs that the current actor was shown a list of pupils; an empty list shows nobody and is not
     * logged.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void listed(String what, Collection<? extends Subject> pupils) {
        if (pupils.isEmpty()) {
            return;
        }
        jdbc.sql(
                        "insert into access.read_log (actor, what, pupils) values (:actor, :what, :pupils)")
                .param("actor", CurrentActor.get().reference())
                .param("what", what)
                .param("pupils", pupils.stream().map(Subject::value).toArray(UUID[]::new))
                .update();
    }
}
