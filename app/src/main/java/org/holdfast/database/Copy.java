package org.holdfast.database;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** PostgreSQL's COPY inside the transaction in progress: the fast way in and out for files. */
@Component
public class Copy {
    private final ActingTransactions transactions;

    Copy(ActingTransactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Copies rows in.
     *
     * @param statement {@code copy schema.table (columns) from stdin with (format csv)}
     * @param rows in the format that the statement names
     * @return how many rows went in
     * @throws IllegalStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long in(String statement, Reader rows) throws IOException {
        try {
            return transactions
                    .currentConnection()
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(statement, rows);
        } catch (SQLException refused) {
            throw new IOException("The rows cannot be copied in", refused);
        }
    }

    /**
     * Copies rows out as they come, without holding them in memory.
     *
     * @param statement {@code copy (select ...) to stdout with (format csv)}
     * @param rows where they go, in the format that the statement names; left open
     * @return how many rows came out
     * @throws IllegalStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long out(String statement, OutputStream rows) throws IOException {
        try {
            return transactions
                    .currentConnection()
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(statement, rows);
        } catch (SQLException refused) {
            throw new IOException("The rows cannot be copied out", refused);
        }
    }
}
