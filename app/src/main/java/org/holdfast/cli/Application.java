package org.holdfast.cli;

import java.nio.file.Path;
import java.util.Map;
import org.holdfast.Holdfast;
import org.holdfast.database.DatabaseAddress;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The application round a database: with its pages to serve, without them for one command. */
final class Application {
    private static final String SNAPSHOTS = "holdfast.snapshots.folder";

    private Application() {}

    static ConfigurableApplicationContext serving(
            DatabaseAddress database, Path data, String address, int port) {
        return start(
                database,
                WebApplicationType.SERVLET,
                Map.of(
                        "server.address",
                        address,
                        "server.port",
                        port,
                        SNAPSHOTS,
                        data.resolve("snapshots").toString()));
    }

    /** Says nothing of itself: what a command writes to standard output is its answer alone. */
    static ConfigurableApplicationContext forOneCommand(DatabaseAddress database) {
        return forOneCommand(database, Map.of("holdfast.jobs.enabled", false));
    }

    /** The same for a command that works on what is kept beside the database. */
    static ConfigurableApplicationContext forOneCommand(DatabaseAddress database, Path data) {
        return forOneCommand(
                database,
                Map.of(
                        "holdfast.jobs.enabled",
                        false,
                        SNAPSHOTS,
                        data.resolve("snapshots").toString()));
    }

    private static ConfigurableApplicationContext forOneCommand(
            DatabaseAddress database, Map<String, Object> settings) {
        return start(
                database,
                WebApplicationType.NONE,
                settings,
                "--logging.level.root=error",
                "--logging.level.org.holdfast=error");
    }

    private static ConfigurableApplicationContext start(
            DatabaseAddress database,
            WebApplicationType type,
            Map<String, Object> settings,
            String... overriding) {
        return new SpringApplicationBuilder(Holdfast.class)
                .web(type)
                .properties(settings)
                .registerShutdownHook(false)
                .logStartupInfo(type != WebApplicationType.NONE)
                .initializers(context ->
                        ((GenericApplicationContext) context)
                                .registerBean(DatabaseAddress.class, () -> database))
                .run(overriding);
    }
}
