package org.holdfast.organisation;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A local authority's three-digit code as the Department for Education writes it, such as 821 for
 * Luton. It can change when authorities are reorganised, and so can the nine-character code beside
 * it.
 */
public record AuthorityCode(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9]{3}");

    public AuthorityCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("An authority's code is three digits");
        }
    }

    /** The code, or empty if the text is none. */
    public static Optional<AuthorityCode> parse(String text) {
        return FORM.matcher(text.strip()).matches()
                ? Optional.of(new AuthorityCode(text.strip()))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
