package org.holdfast.database;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The folder given with {@code --data}: the embedded database, its secret and the lock that one
 * process holds.
 */
final class DataFolder implements AutoCloseable {
    private static final int SECRET_BYTES = 24;

    private final Path root;
    private @Nullable FileLock lock;

    DataFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
        try {
            if (!Files.isDirectory(this.root)) {
                Files.createDirectories(this.root.getParent());
                Files.createDirectory(
                        this.root,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rwx------")));
            }
        } catch (IOException refused) {
            throw new DatabaseUnusable(
                    "The data folder %s cannot be made".formatted(this.root), refused);
        }
    }

    Path root() {
        return root;
    }

    Path cluster() {
        return root.resolve("database");
    }

    Path log() {
        return root.resolve("postgresql.log");
    }

    /** Takes the lock of the operating system, which ends with the process however it ends. */
    boolean tryLock() {
        try {
            var channel =
                    FileChannel.open(
                            root.resolve("holdfast.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            lock = channel.tryLock();
            if (lock == null) {
                channel.close();
            }
            return lock != null;
        } catch (OverlappingFileLockException _) {
            return false;
        } catch (IOException refused) {
            throw new DatabaseUnusable(
                    "The data folder %s cannot be locked".formatted(root), refused);
        }
    }

    /** The owner's password, made when the folder is new. */
    String secret() {
        return read("secret")
                .orElseGet(() -> {
                    var bytes = new byte[SECRET_BYTES];
                    new SecureRandom().nextBytes(bytes);
                    var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
                    write("secret", secret);
                    return secret;
                });
    }

    Optional<Integer> port() {
        return read("port").map(Integer::valueOf);
    }

    void port(int port) {
        write("port", Integer.toString(port));
    }

    private Path settings() {
        return root.resolve("database.properties");
    }

    private Optional<String> read(String key) {
        return Optional.ofNullable(properties().getProperty(key));
    }

    private Properties properties() {
        var properties = new Properties();
        try {
            if (Files.exists(settings())) {
                properties.load(new StringReader(Files.readString(settings())));
            }
            return properties;
        } catch (IOException unreadable) {
            throw new DatabaseUnusable("%s cannot be read".formatted(settings()), unreadable);
        }
    }

    private void write(String key, String value) {
        var properties = properties();
        properties.setProperty(key, value);
        try {
            var text = new StringWriter();
            properties.store(text, null);
            var unfinished = root.resolve("database.properties.unfinished");
            Files.deleteIfExists(unfinished);
            Files.createFile(
                    unfinished,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Files.writeString(unfinished, text.toString());
            Files.move(
                    unfinished,
                    settings(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw new DatabaseUnusable("%s cannot be written".formatted(settings()), refused);
        }
    }

    @Override
    public void close() {
        if (lock != null) {
            try {
                lock.acquiredBy().close();
            } catch (IOException unexpected) {
                throw new UncheckedIOException(unexpected);
            }
            lock = null;
        }
    }
}
