package org.holdfast.insight.snapshot;

import java.io.Closeable;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;

/**
 * DuckDB in this process, in memory, bounded, and able to reach the folders it is given and nothing
 * else: it loads no extension and never asks a network.
 */
final class DuckDatabase implements Closeable {
    private final DuckDBConnection connection;

    private DuckDatabase(DuckDBConnection connection) {
        this.connection = connection;
    }

    /**
     * Opens one.
     *
     * @param folders the only folders whose files it reads and writes
     * @param work where it may spill what does not fit in memory
     * @param memory the most it takes, such as {@code 512MB}
     */
    static DuckDatabase open(List<Path> folders, Path work, String memory) {
        var settings = new Properties();
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("memory_limit", memory);
        settings.setProperty("temp_directory", work.toAbsolutePath().toString());
        settings.setProperty(
                "allowed_directories",
                folders.stream()
                        .map(DuckDatabase::quoted)
                        .collect(Collectors.joining(", ", "[", "]")));
        settings.setProperty("preserve_insertion_order", "false");
        try {
            var connection =
                    DriverManager.getConnection("jdbc:duckdb:", settings)
                            .unwrap(DuckDBConnection.class);
            var database = new DuckDatabase(connection);
            database.execute("set enable_external_access = false");
            database.execute("set lock_configuration = true");
            return database;
        } catch (SQLException refused) {
            throw new SnapshotFailure("DuckDB cannot be started", refused);
        }
    }

    /** Another connection to the same database, for work beside this one's. */
    Connection another() {
        try {
            return connection.duplicate();
        } catch (SQLException refused) {
            throw new SnapshotFailure("DuckDB gives no further connection", refused);
        }
    }

    void execute(String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new SnapshotFailure("DuckDB refused a statement", refused);
        }
    }

    /** The one value that the statement finds, as text. */
    String single(String sql) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException refused) {
            throw new SnapshotFailure("DuckDB refused a question", refused);
        }
    }

    /** Which DuckDB this is. */
    String version() {
        return single("select version()");
    }

    Connection connection() {
        return connection;
    }

    /** A path as DuckDB's SQL writes it. */
    static String quoted(Path path) {
        return "'" + path.toAbsolutePath().toString().replace("'", "''") + "'";
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException refused) {
            throw new SnapshotFailure("DuckDB cannot be closed", refused);
        }
    }
}
