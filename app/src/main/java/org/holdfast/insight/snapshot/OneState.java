package org.holdfast.insight.snapshot;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One state of the database, the same for every statement that looks at it. Whoever writes
 * meanwhile neither waits nor is seen.
 */
@Component
class OneState {
    private final JdbcClient jdbc;
    private final TransactionTemplate oneState;

    OneState(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.oneState = new TransactionTemplate(transactions);
        oneState.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        oneState.setReadOnly(true);
    }

    /** Does the work on one state. */
    <T> T see(Supplier<T> work) {
        return Objects.requireNonNull(oneState.execute(_ -> work.get()));
    }

    /** When the state was first looked at, by the database's clock. */
    Instant time() {
        return jdbc.sql("select now()").query(OffsetDateTime.class).single().toInstant();
    }

    /** PostgreSQL's own name of the state. */
    String name() {
        return jdbc.sql("select pg_current_snapshot()::text").query(String.class).single();
    }
}
