package org.holdfast.statute;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The editions of the statutory guidance on suspension and permanent exclusion, each with the first
 * day of exclusions to which it applies (section 15).
 */
public enum GuidanceEdition {
    ED_2012("2012 guidance", "2012-09-01"),
    ED_2015("January 2015 guidance", "2015-01-05"),
    ED_2017("2017 guidance", "2017-09-01"),
    ED_2022("2022 guidance", "2022-09-01"),
    ED_2023("2023 guidance", "2023-09-01"),
    ED_2024("August 2024 guidance", "2024-08-19"),
    ED_2026("July 2026 guidance", "2026-07-26");

    private final String words;
    private final LocalDate from;

    GuidanceEdition(String words, String from) {
        this.words = words;
        this.from = LocalDate.parse(from);
    }

    /** As it is cited. */
    public String words() {
        return words;
    }

    /** The first day on which an exclusion may begin and fall under it. */
    public LocalDate from() {
        return from;
    }

    /**
     * Whether its paragraphs carry the numbers of the 2023 edition, the only one whose numbers are
     * known here; August 2024 changed it in technical points alone.
     */
    boolean hasParagraphsOf2023() {
        return this == ED_2023 || this == ED_2024;
    }

    /** The edition in force; none before September 2012. */
    public static Optional<GuidanceEdition> in(Law law) {
        var found = Optional.<GuidanceEdition>empty();
        for (var edition : values()) {
            if (!law.occurred().isBefore(edition.from)) {
                found = Optional.of(edition);
            }
        }
        return found;
    }
}
