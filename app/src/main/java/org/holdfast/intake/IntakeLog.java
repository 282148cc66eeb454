package org.holdfast.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.holdfast.access.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who imported what and when, loaded or not. Files are known by their SHA-256 digest: a name could
 * be a child's.
 */
@Repository
public class IntakeLog {
    private final JdbcClient jdbc;

    IntakeLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Logs an import for the current actor. */
    @Transactional
    public void add(IntakeRequest request, IntakeReport report) {
        jdbc.sql(
                        """
                        insert into intake.import_log (actor, what, digests, loaded, dry_run, errors, warnings, accepted)
                        values (:actor, :what, :digests, :loaded, :dryRun, :errors, :warnings, :accepted)
                        """)
                .param("actor", CurrentActor.get().reference())
                .param("what", report.what())
                .param(
                        "digests",
                        request.files().stream().map(IntakeLog::digest).toArray(String[]::new))
                .param("loaded", report.loaded())
                .param("dryRun", report.dryRun())
                .param("errors", report.errors())
                .param("warnings", report.warnings())
                .param("accepted", request.accepted().toArray(String[]::new))
                .update();
    }

    /**
     * The file's SHA-256 digest in hexadecimal.
     *
     * @throws UnreadableFile if it cannot be read any more
     */
    public static String digest(Path file) {
        try (var bytes =
                new DigestInputStream(
                        Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            bytes.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
        } catch (IOException gone) {
            throw new UnreadableFile(
                    "%s cannot be read any more".formatted(file.getFileName()), gone);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This Java has no SHA-256", missing);
        }
    }
}
