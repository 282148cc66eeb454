package org.holdfast.access.account;

import java.util.Base64;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Passwords, kept as Argon2id hashes. Checking takes as long whether or not there is an account.
 */
@Component
class Passwords {
    // OWASP Password Storage Cheat Sheet: Argon2id with 19 MiB, 2 passes, 1 lane.
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final String nobodys =
            "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                    .formatted(MEMORY_KIB, PASSES, LANES, zeros(SALT_BYTES), zeros(HASH_BYTES));

    String hash(String password) {
        return argon2.encode(password);
    }

    /** Whether the password is the one that was hashed. */
    boolean matches(String password, String hash) {
        return argon2.matches(password, hash);
    }

    /** Spends the time of a check on an account that does not exist. */
    void spendTheSameTime(String password) {
        argon2.matches(password, nobodys);
    }

    private static String zeros(int bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(new byte[bytes]);
    }
}
