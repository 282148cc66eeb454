package org.holdfast.cli;

import java.util.Map;
import org.holdfast.Holdfast;
import org.holdfast.database.DatabaseAddress;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The application round a database: with its pages to serve, without them for one command. */
final class Application {
    private Application() {}

    static ConfigurableApplicationContext serving(
            DatabaseAddress database, String address, int port) {
        return start(
                database,
                WebApplicationType.SERVLET,
                Map.of("server.address", address, "server.port", port));
    }

    /** Says nothing of itself: what a command writes to standard output is its answer alone. */
    static ConfigurableApplicationContext forOneCommand(DatabaseAddress database) {
        return start(
                database,
                WebApplicationType.NONE,
                Map.of("holdfast.jobs.enabled", false),
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
