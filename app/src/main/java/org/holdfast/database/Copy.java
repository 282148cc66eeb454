package org.holdfast.database;

import java.io.IOException;
import java.io.Reader;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** PostgreSQL's COPY inside the transaction in progress: the fast way in for files. */
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
}
