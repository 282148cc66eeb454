package org.holdfast.access.account;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which passwords are taken: long ones, without rules about signs, and none that is guessed first.
 * After the National Cyber Security Centre's advice on password policy (three random words, deny
 * lists, no forced change).
 */
final class PasswordRules {
    static final int SHORTEST = 12;
    static final int LONGEST = 200;
    private static final int FEWEST_SIGNS = 5;
    private static final int SHORTEST_PART = 3;

    /** Words that, with digits and signs round them, are guessed first. */
    private static final Set<String> WORN_OUT =
            Set.of(
                    "password",
                    "passwort",
                    "welcome",
                    "letmein",
                    "qwerty",
                    "qwertyuiop",
                    "admin",
                    "administrator",
                    "holdfast",
                    "school",
                    "headteacher",
                    "teacher",
                    "football",
                    "liverpool",
                    "arsenal",
                    "chelsea",
                    "sunshine",
                    "princess",
                    "dragon",
                    "monkey",
                    "iloveyou",
                    "summer",
                    "autumn",
                    "winter",
                    "spring",
                    "changeme",
                    "secret");

    private PasswordRules() {}

    /**
     * What is wrong with it, as a sentence for the form.
     *
     * @param email the person's address, the parts of which are guessed first
     * @param commonest passwords that many people have, in lower case
     */
    static Optional<String> problem(String password, String email, Set<String> commonest) {
        var lower = password.toLowerCase(Locale.ROOT);
        if (password.isEmpty()) {
            return Optional.of("Enter a password");
        }
        if (password.length() < SHORTEST) {
            return Optional.of(
                    "Password must be at least 12 characters. Three words that do not belong together are a good one");
        }
        if (password.length() > LONGEST) {
            return Optional.of("Password must be 200 characters or fewer");
        }
        if (commonest.contains(lower)
                || WORN_OUT.contains(lower.replaceAll("[^a-z]", ""))
                || lower.chars().distinct().count() < FEWEST_SIGNS) {
            return Optional.of(
                    "This password is one of the first that people guess. Choose another");
        }
        if (holdsAddress(lower, email.toLowerCase(Locale.ROOT))) {
            return Optional.of("Password must not hold your email address or a part of it");
        }
        return Optional.empty();
    }

    /** The whole address, its name, or a word of its name with another sign or two round it. */
    private static boolean holdsAddress(String password, String email) {
        var name = email.contains("@") ? email.substring(0, email.indexOf('@')) : email;
        if (name.length() >= SHORTEST_PART && password.contains(name)) {
            return true;
        }
        for (var part : name.split("[^a-z0-9]+", -1)) {
            if (part.length() > SHORTEST_PART && password.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
