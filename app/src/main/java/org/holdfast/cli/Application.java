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

    static ConfigurableApplicationContext forOneCommand(DatabaseAddress database) {
        return start(database, WebApplicationType.NONE, Map.of("holdfast.jobs.enabled", false));
    }

    private static ConfigurableApplicationContext start(
            DatabaseAddress database, WebApplicationType type, Map<String, Object> settings) {
        return new SpringApplicationBuilder(Holdfast.class)
                .web(type)
                .properties(settings)
                .registerShutdownHook(false)
                .initializers(context ->
                        ((GenericApplicationContext) context)
                                .registerBean(DatabaseAddress.class, () -> database))
                .run();
    }
}
