package org.holdfast.access.account;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Passwords, kept as Argon2id hashes. Checking takes as long whether or not there is an account.
 */
@Component
class Passwords {
    private final Argon2PasswordEncoder argon2 =
            Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final String nobodys = argon2.encode("no account has this password");

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
}
