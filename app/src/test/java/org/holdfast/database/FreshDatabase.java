package org.holdfast.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * One embedded PostgreSQL for the JVM; before each test class its database is made anew from the
 * migrated template.
 */
public final class FreshDatabase implements TestExecutionListener {
    private static final String TEMPLATE = "holdfast_template";

    /** The server that all tests of this JVM share; started by the first that asks. */
    public static DatabaseAddress server() {
        return Server.POSTGRES.address();
    }

    @Override
    public void beforeTestClass(TestContext test) throws Exception {
        var pools = test.getApplicationContext().getBeansOfType(HikariDataSource.class).values();
        pools.forEach(pool -> pool.getHikariPoolMXBean().softEvictConnections());
        var server = server().withDatabase("postgres");
        try (var connection =
                        DriverManager.getConnection(
                                server.jdbcUrl(), server.owner(), server.ownerPassword());
                var statement = connection.createStatement()) {
            if (!hasTemplate(connection)) {
                statement.execute("alter database holdfast with allow_connections false");
                statement.execute(
                        "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'holdfast'");
                statement.execute(
                        "create database %s template holdfast strategy file_copy"
                                .formatted(TEMPLATE));
            }
            statement.execute("drop database if exists holdfast with (force)");
            statement.execute(
                    "create database holdfast template %s strategy file_copy".formatted(TEMPLATE));
            statement.execute("revoke all on database holdfast from public");
            statement.execute(
                    "grant connect, temporary on database holdfast to holdfast_app, holdfast_job");
        }
        pools.forEach(pool -> pool.getHikariPoolMXBean().softEvictConnections());
    }

    private static boolean hasTemplate(java.sql.Connection connection) throws SQLException {
        try (var query =
                connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, TEMPLATE);
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Gives the application under test the shared server. */
    public static final class Initializer
            implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var address = server();
            DatabaseRoles.ensure(address);
            ((GenericApplicationContext) context)
                    .registerBean(DatabaseAddress.class, () -> address);
        }
    }

    /** Holds the server; made on first use, stopped when the JVM ends. */
    private static final class Server {
        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                var folder = Files.createTempDirectory("holdfast-test");
                var postgres = EmbeddedPostgres.start(folder.resolve("data"));
                // After the applications have closed, which still talk to it.
                SpringApplication.getShutdownHandlers()
                        .add(() -> {
                            postgres.close();
                            delete(folder);
                        });
                return postgres;
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        }

        private static void delete(java.nio.file.Path folder) {
            try (var files = Files.walk(folder)) {
                files.sorted(java.util.Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            } catch (IOException unexpected) {
                throw new UncheckedIOException(unexpected);
            }
        }
    }
}
