package org.holdfast.database;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The database that a command works on: the one of a Holdfast that is running on the data folder,
 * the folder's own which is started for the purpose, or a server that was given.
 */
public final class Database implements AutoCloseable {
    private final DatabaseAddress address;
    private final Optional<EmbeddedPostgres> own;

    private Database(DatabaseAddress address, Optional<EmbeddedPostgres> own) {
        this.address = address;
        this.own = own;
        DatabaseRoles.ensure(address);
    }

    /** The database to serve from: fails if another Holdfast already serves from the folder. */
    public static Database toServe(Path data, Optional<String> url) {
        return url.map(given -> new Database(DatabaseAddress.parse(given), Optional.empty()))
                .orElseGet(() -> started(data));
    }

    /**
     * The database for one command: joins a running Holdfast, else starts the folder's own for as
     * long as needed.
     */
    public static Database toUse(Path data, Optional<String> url) {
        return url.map(DatabaseAddress::parse)
                .or(() -> EmbeddedPostgres.running(data))
                .map(address -> new Database(address, Optional.empty()))
                .orElseGet(() -> started(data));
    }

    private static Database started(Path data) {
        var embedded = EmbeddedPostgres.start(data);
        return new Database(embedded.address(), Optional.of(embedded));
    }

    public DatabaseAddress address() {
        return address;
    }

    @Override
    public void close() {
        own.ifPresent(EmbeddedPostgres::close);
    }
}
