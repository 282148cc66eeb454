package org.holdfast.organisation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.statute.calendar.SchoolYear;

/**
 * One row of a calendar file.
 *
 * @param whose code, URN, DfE number or name, as the file writes it
 */
record CalendarRow(
        String file,
        long number,
        String whose,
        SchoolYear year,
        CalendarRow.Kind kind,
        String name,
        LocalDate first,
        LocalDate last) {

    /** What a row says happens. */
    enum Kind {
        TERM,
        HALF_TERM,
        INSET,
        BANK_HOLIDAY,
        EMERGENCY,
        OTHER,
        /** Between terms; inside one it is a closure. */
        HOLIDAY,
        /** The school keeps its authority's terms. */
        FOLLOWS;

        /** The kind that the words name. */
        static Optional<Kind> of(String words) {
            return switch (words.toLowerCase(Locale.ROOT).replaceAll("[ _-]+", " ").strip()) {
                case "term" -> Optional.of(TERM);
                case "half term" -> Optional.of(HALF_TERM);
                case "inset", "inset day", "training day", "staff training" -> Optional.of(INSET);
                case "bank holiday" -> Optional.of(BANK_HOLIDAY);
                case "emergency", "emergency closure" -> Optional.of(EMERGENCY);
                case "closure", "closed", "other" -> Optional.of(OTHER);
                case "holiday" -> Optional.of(HOLIDAY);
                case "follows" -> Optional.of(FOLLOWS);
                default -> Optional.empty();
            };
        }

        boolean isClosure() {
            return this != TERM && this != FOLLOWS;
        }

        /** The kind of closure that it is. */
        ClosureKind closure() {
            return switch (this) {
                case HALF_TERM -> ClosureKind.HALF_TERM;
                case INSET -> ClosureKind.INSET;
                case BANK_HOLIDAY -> ClosureKind.BANK_HOLIDAY;
                case EMERGENCY -> ClosureKind.EMERGENCY;
                case OTHER, HOLIDAY, TERM, FOLLOWS -> ClosureKind.OTHER;
            };
        }
    }
}
