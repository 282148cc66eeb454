package org.holdfast.access;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How an entry is sealed: SHA-256 over the seal before it, its place in the chain and everything
 * that the entry says, each part with its length, so that no two entries read alike.
 */
final class SealRules {
    private SealRules() {}

    /** The seal of the entry at its place in the chain. */
    static Seal seal(Seal before, long position, Reading reading) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(before.bytes());
            out.writeLong(position);
            out.writeLong(reading.id());
            out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, reading.at()));
            write(out, reading.actor());
            write(out, reading.what());
            out.writeInt(reading.pupils().size());
            for (var pupil : reading.pupils()) {
                out.writeLong(pupil.getMostSignificantBits());
                out.writeLong(pupil.getLeastSignificantBits());
            }
            return Seal.of(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This Java has no SHA-256", missing);
        }
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }
}
