package org.holdfast.access.account;

import java.util.List;
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
    private static final int LONGEST_REPEATED = 8;

    /** Rows, columns and slants of a keyboard, and the orders that everyone knows by heart. */
    private static final List<String> RUNS =
            List.of(
                    "abcdefghijklmnopqrstuvwxyz",
                    "01234567890",
                    "qwertyuiop[]",
                    "asdfghjkl;'",
                    "zxcvbnm,./",
                    "qazwsxedcrfvtgbyhnujmikolp",
                    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
                    "1q2w3e4r5t6y7u8i9o0p");

    /** The share of neighbours in such an order from which a password is one more walk along it. */
    private static final double MOSTLY = 0.7;

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
     */
    static Optional<String> problem(String password, String email) {
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
        if (isGuessedFirst(lower)) {
            return Optional.of(
                    "This password is one of the first that people guess. Choose another");
        }
        if (holdsAddress(lower, email.toLowerCase(Locale.ROOT))) {
            return Optional.of("Password must not hold your email address or a part of it");
        }
        return Optional.empty();
    }

    /**
     * Whether it is one that many people have: few signs, digits alone, a short piece repeated, a
     * walk along the keyboard, or a worn-out word with digits and signs round it.
     */
    private static boolean isGuessedFirst(String password) {
        var letters = password.replaceAll("[^a-z]", "");
        return password.chars().distinct().count() < FEWEST_SIGNS
                || password.chars().allMatch(Character::isDigit)
                || isRepeated(password)
                || isWalk(password)
                || WORN_OUT.contains(letters)
                || (letters.length() > 2 * SHORTEST_PART
                        && isRepeated(letters)
                        && isWornOut(letters));
    }

    private static boolean isWornOut(String repeated) {
        return WORN_OUT.stream().anyMatch(repeated::startsWith);
    }

    private static boolean isRepeated(String text) {
        for (var length = 1; length <= Math.min(LONGEST_REPEATED, text.length() / 2); length++) {
            var piece = text.substring(0, length);
            if (piece.repeat(text.length() / length + 1).startsWith(text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWalk(String password) {
        var neighbours = 0;
        for (var at = 1; at < password.length(); at++) {
            var pair = password.substring(at - 1, at + 1);
            var back = new StringBuilder(pair).reverse().toString();
            if (pair.charAt(0) == pair.charAt(1)
                    || RUNS.stream().anyMatch(run -> run.contains(pair) || run.contains(back))) {
                neighbours++;
            }
        }
        return neighbours >= MOSTLY * (password.length() - 1);
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
