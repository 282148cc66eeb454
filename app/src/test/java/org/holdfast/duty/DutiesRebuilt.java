package org.holdfast.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.Actor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Holds every duty in the database against what its events make of it. */
@TestComponent
public class DutiesRebuilt {
    private static final Actor JOB = new Actor.Job("rebuilding");

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public DutiesRebuilt(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** How many were compared. */
    public int compareAll() {
        var duties = within(jdbc.sql("select * from duty.duty").query(DutyLedger::duty)::list);
        for (var duty : duties) {
            assertThat(rebuilt(duty)).isEqualTo(duty);
        }
        return duties.size();
    }

    private Duty rebuilt(Duty duty) {
        record Line(UUID id, DutyEvent event) {}
        var events =
                within(
                                jdbc.sql(
                                                        "select duty_id, details from duty.event where duty_id = ? order by version")
                                                .param(duty.id().value())
                                                .query((row, _) ->
                                                        new Line(
                                                                row.getObject(
                                                                        "duty_id", UUID.class),
                                                                DutyJson.read(
                                                                        row.getString("details"),
                                                                        DutyEvent.class)))
                                        ::list)
                        .stream()
                        .map(Line::event)
                        .toList();
        assertThat(events).hasSize(duty.version());
        var begun =
                Duty.created(
                        duty.id(),
                        duty.subject(),
                        duty.key(),
                        (DutyEvent.Created) events.getFirst());
        return events.stream().skip(1).reduce(begun, Duty::after, (_, later) -> later);
    }

    private <T> List<T> within(java.util.function.Supplier<List<T>> query) {
        return AccessFixtures.as(
                JOB, () -> Objects.requireNonNull(transaction.execute(_ -> query.get())));
    }
}
