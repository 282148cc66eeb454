package org.holdfast.exclusion;

import java.time.LocalTime;
import java.util.UUID;
import org.holdfast.access.SchoolId;
import org.holdfast.schedule.Rhythm;
import org.holdfast.schedule.TimedWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Each night, and when Holdfast starts, the duties of cases that may be open are worked out again:
 * a new version may count by a law that has changed, and a pupil's circumstances may have been
 * corrected in an import. What comes out the same changes nothing.
 */
@Component
class RestateDuties implements TimedWork {
    private static final LocalTime NIGHT = LocalTime.of(2, 0);

    private final JdbcClient jdbc;
    private final CalendarReactions reactions;
    private final TransactionTemplate transaction;

    RestateDuties(JdbcClient jdbc, CalendarReactions reactions, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.reactions = reactions;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "duties restated";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Nightly(NIGHT);
    }

    /** One transaction for each school, so that nobody waits long for a row. */
    @Override
    public void work() {
        schools()
                .forEach(
                        school -> transaction.executeWithoutResult(_ -> reactions.restate(school)));
    }

    private java.util.List<SchoolId> schools() {
        return transaction.execute(_ ->
                jdbc
                        .sql("select distinct school_id from exclusion.exclusion")
                        .query(UUID.class)
                        .list()
                        .stream()
                        .map(SchoolId::new)
                        .toList());
    }
}
