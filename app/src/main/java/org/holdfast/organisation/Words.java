package org.holdfast.organisation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words by which something is found: small letters, no accents, no stops. */
final class Words {
    private Words() {}

    /** {@code "St. John’s C of E"} is {@code "st johns c of e"}. */
    static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’`\\p{M}]", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    /** A full-text query for names in which some word begins with each of these. */
    static String query(String text) {
        return Arrays.stream(key(text).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
    }
}
