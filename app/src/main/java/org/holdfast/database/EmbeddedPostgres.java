package org.holdfast.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL as a child process of Holdfast, its files under the data folder. One process holds the
 * folder's lock; a server left behind by a killed Holdfast is stopped and started again; a server
 * that dies while Holdfast lives is started again. {@code fsync} and {@code synchronous_commit}
 * stay on, and every connection needs a SCRAM password.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String SUPERUSER = "holdfast_owner";
    private static final String DATABASE = "holdfast";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

    private final DataFolder folder;
    private final Path programs;
    private final int port;
    private final DatabaseAddress address;
    private volatile boolean stopping;
    private volatile @Nullable Process server;

    private EmbeddedPostgres(DataFolder folder) {
        this.folder = folder;
        this.programs = PostgresBinaries.in(folder.root()).resolve("bin");
        this.port = freePort();
        this.address = addressAt(port, folder.secret());
    }

    /**
     * Starts the database of the folder, making it when the folder is new.
     *
     * @throws DatabaseUnusable if another Holdfast holds the folder, or PostgreSQL does not start
     */
    public static EmbeddedPostgres start(Path data) {
        var folder = new DataFolder(data);
        if (!folder.tryLock()) {
            throw new DatabaseUnusable(
                    "Another Holdfast is using %s. Stop it first, or give another folder with --data."
                            .formatted(folder.root()));
        }
        var postgres = new EmbeddedPostgres(folder);
        postgres.begin();
        return postgres;
    }

    /**
     * The address of the database of a Holdfast that is running on the folder now, if there is one.
     */
    public static Optional<DatabaseAddress> running(Path data) {
        try (var folder = new DataFolder(data)) {
            if (folder.tryLock()) {
                return Optional.empty();
            }
            return folder.port().map(port -> addressAt(port, folder.secret()));
        }
    }

    public DatabaseAddress address() {
        return address;
    }

    private static DatabaseAddress addressAt(int port, String secret) {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, DATABASE), SUPERUSER, secret);
    }

    private void begin() {
        if (!Files.exists(folder.cluster().resolve("PG_VERSION"))) {
            makeCluster();
        }
        stopLeftover();
        launch();
        folder.port(port);
        makeDatabase();
    }

    private void makeCluster() {
        var unfinished = folder.root().resolve("database.unfinished");
        var password = folder.root().resolve("password.unfinished");
        try {
            run(List.of("rm", "-rf", unfinished.toString()));
            Files.deleteIfExists(password);
            Files.createFile(
                    password,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Files.writeString(password, folder.secret());
            run(
                    unprivileged(
                            program("initdb"),
                            "--pgdata=" + unfinished,
                            "--username=" + SUPERUSER,
                            "--pwfile=" + password,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale-provider=builtin",
                            "--locale=C.UTF-8"));
            Files.move(unfinished, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
            Files.delete(password);
        } catch (IOException refused) {
            throw new DatabaseUnusable("The database cannot be made in " + folder.root(), refused);
        }
    }

    /**
     * We hold the lock, so a server that still lives on this folder was left by a Holdfast that was
     * killed.
     */
    private void stopLeftover() {
        if (Files.exists(folder.cluster().resolve("postmaster.pid"))) {
            run(
                    unprivileged(
                            program("pg_ctl"),
                            "stop",
                            "--pgdata=" + folder.cluster(),
                            "--mode=fast",
                            "--wait",
                            "--silent"),
                    "no server running",
                    "PID file",
                    "No such process");
        }
    }

    private void launch() {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var process = spawn();
            if (awaitReady(process, deadline)) {
                server = process;
                Thread.ofVirtual().name("postgresql").start(() -> watch(process));
                return;
            }
            if (System.nanoTime() > deadline) {
                throw new DatabaseUnusable("PostgreSQL did not start: see " + folder.log());
            }
            pause();
        }
    }

    private Process spawn() {
        var command =
                unprivileged(
                        program("postgres"),
                        "-D",
                        folder.cluster().toString(),
                        "-c",
                        "port=" + port,
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "fsync=on",
                        "-c",
                        "synchronous_commit=on",
                        "-c",
                        "password_encryption=scram-sha-256",
                        "-c",
                        "max_connections=80",
                        "-c",
                        "shared_buffers=96MB",
                        "-c",
                        "work_mem=16MB",
                        "-c",
                        "random_page_cost=1.1",
                        "-c",
                        "jit=off",
                        "-c",
                        "log_statement=none",
                        "-c",
                        "log_min_error_statement=panic",
                        "-c",
                        "log_parameter_max_length_on_error=0",
                        "-c",
                        "timezone=Europe/London");
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                    .start();
        } catch (IOException refused) {
            throw new DatabaseUnusable("PostgreSQL cannot be started", refused);
        }
    }

    private boolean awaitReady(Process process, long deadline) {
        while (process.isAlive() && System.nanoTime() < deadline) {
            if (accepts(address.withDatabase("postgres"))) {
                return true;
            }
            pause();
        }
        return false;
    }

    /**
     * A server that ends without being asked to was killed, most likely. What was committed is on
     * disk.
     */
    private void watch(Process process) {
        process.onExit().join();
        if (!stopping) {
            LOG.warn("PostgreSQL ended by itself and is started again");
            launch();
        }
    }

    private void makeDatabase() {
        if (!accepts(address)) {
            try (var connection =
                            DriverManager.getConnection(
                                    address.withDatabase("postgres").jdbcUrl(),
                                    SUPERUSER,
                                    address.ownerPassword());
                    var statement = connection.createStatement()) {
                statement.execute("create database " + DATABASE);
            } catch (SQLException refused) {
                throw new DatabaseUnusable("The database cannot be made", refused);
            }
        }
    }

    private static boolean accepts(DatabaseAddress address) {
        try (var connection =
                DriverManager.getConnection(
                        address.jdbcUrl(), address.owner(), address.ownerPassword())) {
            return connection.isValid(0);
        } catch (SQLException _) {
            return false;
        }
    }

    private String program(String name) {
        return programs.resolve(name).toString();
    }

    /**
     * PostgreSQL refuses to run as root: as root it runs in a user namespace of its own, where it
     * is nobody.
     */
    private static List<String> unprivileged(String... command) {
        var words = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            words.addAll(List.of("unshare", "-U"));
        }
        words.addAll(List.of(command));
        return words;
    }

    private void run(List<String> command, String... forgiven) {
        try {
            var output = File.createTempFile("holdfast", ".out", folder.root().toFile()).toPath();
            var process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile())
                            .start();
            var ended = process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            var said = Files.readString(output);
            Files.delete(output);
            var excused = List.of(forgiven).stream().anyMatch(said::contains);
            if (!excused && (!ended || process.exitValue() != 0)) {
                throw new DatabaseUnusable("PostgreSQL could not be prepared: " + said.strip());
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnusable("Interrupted while preparing PostgreSQL", interrupted);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_TRIES);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnusable("Interrupted while starting PostgreSQL", interrupted);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    @Override
    public void close() {
        stopping = true;
        if (server != null) {
            run(
                    unprivileged(
                            program("pg_ctl"),
                            "stop",
                            "--pgdata=" + folder.cluster(),
                            "--mode=fast",
                            "--wait",
                            "--silent"),
                    "no server running",
                    "PID file",
                    "No such process");
        }
        folder.close();
    }
}
