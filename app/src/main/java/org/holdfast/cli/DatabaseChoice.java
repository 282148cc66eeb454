package org.holdfast.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.holdfast.database.Database;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the data is: the same two options on every command that touches it. */
final class DatabaseChoice {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the embedded database (default: ${DEFAULT-VALUE}).",
            defaultValue = "${sys:user.home}/.holdfast")
    private Path data;

    @Option(
            names = "--database",
            paramLabel = "URL",
            description =
                    "A PostgreSQL 18 server instead: postgresql://owner:password@host:port/database")
    private @Nullable String url;

    Path data() {
        return data;
    }

    Database toServe() {
        return Database.toServe(data, Optional.ofNullable(url));
    }

    Database toUse() {
        return Database.toUse(data, Optional.ofNullable(url));
    }
}
