package org.holdfast.published;

import java.time.Instant;
import java.util.List;

/**
 * An imported file.
 *
 * @param number in the order of import
 * @param periods codes, in order
 * @param indicators as the file names them
 * @param by the person's id, or the job, that imported it
 */
public record Release(
        long number,
        Kind kind,
        Publication publication,
        String file,
        List<String> periods,
        List<String> indicators,
        Size size,
        Instant at,
        String by) {

    public Release {
        periods = List.copyOf(periods);
        indicators = List.copyOf(indicators);
    }

    /** What it holds. */
    public enum Kind {
        FIGURES("Figures"),
        AREAS("Codes and names of authorities"),
        NEIGHBOURS("Statistical neighbours");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** How much. */
    public record Size(long rows, long figures) {}
}
