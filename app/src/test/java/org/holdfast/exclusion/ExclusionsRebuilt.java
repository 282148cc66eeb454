package org.holdfast.exclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.Actor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Holds every exclusion in the database against what its events make of it. */
@TestComponent
public class ExclusionsRebuilt {
    private static final Actor JOB = new Actor.Job("rebuilding");

    private final JdbcClient jdbc;
    private final Exclusions exclusions;
    private final TransactionTemplate transaction;

    public ExclusionsRebuilt(
            JdbcClient jdbc, Exclusions exclusions, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.exclusions = exclusions;
        this.transaction = transaction;
    }

    /** How many were compared. */
    public int compareAll() {
        var ids =
                AccessFixtures.as(
                        JOB,
                        () ->
                                transaction.execute(_ ->
                                        jdbc.sql("select id from exclusion.exclusion")
                                                .query(UUID.class)
                                                .list()));
        for (var id : Objects.requireNonNull(ids)) {
            var stored = AccessFixtures.as(JOB, () -> exclusions.exclusion(new ExclusionId(id)));
            assertThat(rebuilt(stored)).isEqualTo(stored);
        }
        return ids.size();
    }

    private Exclusion rebuilt(Exclusion stored) {
        var heading =
                new HistoryRules.Heading(
                        stored.id(), stored.pupil(), stored.school(), stored.recorded());
        Exclusion state = null;
        for (var line : AccessFixtures.as(JOB, () -> exclusions.history(stored.id()))) {
            state =
                    switch (line.happening()) {
                        case Happening.Suspended begun -> HistoryRules.begun(heading, begun);
                        case Happening.PermanentlyExcluded begun ->
                                HistoryRules.begun(heading, begun);
                        case Happening later ->
                                HistoryRules.after(Objects.requireNonNull(state), later);
                    };
        }
        return Objects.requireNonNull(state);
    }
}
