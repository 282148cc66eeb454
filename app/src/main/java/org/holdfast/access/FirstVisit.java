package org.holdfast.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The first visit to a Holdfast that nobody administers: whoever can read the console has a code
 * that opens it. The code is kept as a hash and ends when it is used.
 */
@Repository
public class FirstVisit {
    /** Without letters and digits that look alike. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int GROUPS = 4;
    private static final int GROUP = 4; // 16 of 30 signs: 78 bits

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    FirstVisit(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new code in place of the one before; empty if there is an administrator. */
    @Transactional
    public Optional<String> newCode() {
        if (administered()) {
            return Optional.empty();
        }
        var code = code();
        jdbc.sql(
                        """
                        insert into access.setup_code (code_hash, made_at) values (:hash, :at)
                        on conflict (only_one) do update set code_hash = excluded.code_hash, made_at = excluded.made_at
                        """)
                .param("hash", hash(code))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return Optional.of(code);
    }

    /** Whether a code is out with which the first administrator can be made. */
    @Transactional(readOnly = true)
    public boolean open() {
        return !administered()
                && jdbc.sql("select exists (select 1 from access.setup_code)")
                        .query(Boolean.class)
                        .single();
    }

    /** Whether it is the code, however it was typed. Holds the code until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean isCode(String typed) {
        return !administered()
                && jdbc.sql("select code_hash from access.setup_code for update")
                        .query((row, _) -> MessageDigest.isEqual(row.getBytes(1), hash(typed)))
                        .optional()
                        .orElse(false);
    }

    /** The code ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void used() {
        jdbc.sql("delete from access.setup_code").update();
    }

    private boolean administered() {
        return jdbc.sql(
                        "select exists (select 1 from access.role_holding where role = 'administrator')")
                .query(Boolean.class)
                .single();
    }

    private String code() {
        var code = new StringBuilder();
        for (var sign = 0; sign < GROUPS * GROUP; sign++) {
            if (sign > 0 && sign % GROUP == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    private static byte[] hash(String code) {
        var signs = code.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(signs.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This Java has no SHA-256", missing);
        }
    }
}
