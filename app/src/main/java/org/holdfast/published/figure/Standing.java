package org.holdfast.published.figure;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Why there is a number, or why there is none. That a number was hidden to protect a child and that
 * there never was one are different facts; neither is nought.
 *
 * <p>Symbols: Department for Education, Analysts' guide, data symbols; the notes of the statistical
 * first releases to 2016/17; the Local Authority Interactive Tool.
 */
public enum Standing {
    PUBLISHED("published", "published"),
    SUPPRESSED("suppressed", "hidden by the publisher to protect children"),
    SUPPRESSED_LOW("suppressed-low", "rounds to nought, but is not nought"),
    LOW_RELIABILITY("missing-low-reliability", "left out by the publisher as unreliable"),
    NOT_APPLICABLE("missing-not-applicable", "does not apply"),
    NOT_AVAILABLE("missing-not-available", "not available to the publisher"),
    NO_VALUE("missing-no-value", "the cell is empty"),
    NOT_IN_FILES("missing-not-in-files", "no row in the files");

    private static final Map<String, Standing> SYMBOLS =
            Map.ofEntries(
                    Map.entry("c", SUPPRESSED),
                    Map.entry("low", SUPPRESSED_LOW),
                    Map.entry("k", SUPPRESSED_LOW),
                    Map.entry("~", SUPPRESSED_LOW),
                    Map.entry("u", LOW_RELIABILITY),
                    Map.entry("z", NOT_APPLICABLE),
                    Map.entry(".", NOT_APPLICABLE),
                    Map.entry(":", NOT_AVAILABLE),
                    Map.entry("..", NOT_AVAILABLE),
                    Map.entry("x", NOT_AVAILABLE),
                    Map.entry("-", NO_VALUE),
                    Map.entry("na", NO_VALUE),
                    Map.entry("n/a", NO_VALUE),
                    Map.entry("null", NO_VALUE),
                    Map.entry("", NO_VALUE));

    private final String word;
    private final String meaning;

    Standing(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    /** As it stands in files that Holdfast writes. */
    public String word() {
        return word;
    }

    /** For people. */
    public String meaning() {
        return meaning;
    }

    /** Hidden by the publisher: there was a number. */
    public boolean suppressed() {
        return this == SUPPRESSED || this == SUPPRESSED_LOW;
    }

    /** There is no number and none was hidden. */
    public boolean missing() {
        return this != PUBLISHED && !suppressed();
    }

    /** The standing that the word stands for. */
    public static Standing of(String word) {
        for (var each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException("No such standing");
    }

    /**
     * What a symbol means.
     *
     * @param hides whether the file is of the time when {@code x} hid a count of 1 or 2, or a rate
     *     built on one (statistical first releases to 2016/17); later it is “not available”
     */
    public static Optional<Standing> ofSymbol(String cell, boolean hides) {
        var symbol = cell.toLowerCase(Locale.ROOT);
        return hides && symbol.equals("x")
                ? Optional.of(SUPPRESSED)
                : Optional.ofNullable(SYMBOLS.get(symbol));
    }
}
