package org.holdfast.database;

import java.io.Serial;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Transactions that begin by telling PostgreSQL for whom they act. The setting ends with the
 * transaction, so a connection that goes back to the pool carries nobody's rights.
 */
final class ActingTransactions extends JdbcTransactionManager {
    @Serial private static final long serialVersionUID = 1L;

    private final transient DataSource dataSource;

    ActingTransactions(DataSource dataSource) {
        super(dataSource);
        this.dataSource = dataSource;
    }

    @Override
    protected void prepareTransactionalConnection(
            Connection connection, TransactionDefinition definition) throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        if (ActsFor.current() instanceof ActsFor.Nobody) {
            return; // what a transaction is before it is told otherwise
        }
        try (var statement =
                connection.prepareStatement("select set_config('holdfast.actor', ?, true)")) {
            statement.setString(1, ActsFor.current().setting());
            statement.execute();
        }
    }

    /** The connection of the transaction in progress, for COPY. */
    Connection currentConnection() {
        var holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(dataSource);
        if (holder == null) {
            throw new IllegalStateException("No transaction is in progress");
        }
        return holder.getConnection();
    }
}
