package org.holdfast.organisation;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A unique reference number: six digits from 100000, one for each registration of a school. A
 * school that becomes an academy gets a new one.
 */
public record Urn(int value) implements Comparable<Urn> {
    private static final int LOWEST = 100_000;
    private static final int HIGHEST = 999_999;
    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{5}");

    public Urn {
        if (value < LOWEST || value > HIGHEST) {
            throw new IllegalArgumentException("A URN has six digits and is 100000 or more");
        }
    }

    /** The number, or empty if the text is no URN. */
    public static Optional<Urn> parse(String text) {
        return FORM.matcher(text.strip()).matches()
                ? Optional.of(new Urn(Integer.parseInt(text.strip())))
                : Optional.empty();
    }

    @Override
    public int compareTo(Urn other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
