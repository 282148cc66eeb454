package org.holdfast.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A school year as the page shows it.
 *
 * @param soFar school days up to today; below 0 in any other year than this
 * @param own this school's or authority's terms, not inherited ones
 * @param version to be sent with every change
 */
record CalendarView(
        CalendarOwner owner,
        int year,
        String title,
        int schoolDays,
        int soFar,
        boolean known,
        boolean own,
        boolean provisional,
        int version,
        List<Term> terms,
        List<Closed> closures,
        List<Month> months,
        List<BankHoliday> counted,
        List<String> warnings) {

    /** A term and how many school days it has; an inherited one cannot be changed here. */
    record Term(
            UUID id, String name, LocalDate first, LocalDate last, int schoolDays, boolean own) {}

    /** Closed days. */
    record Closed(
            UUID id, ClosureKind kind, String name, LocalDate first, LocalDate last, boolean own) {

        public boolean oneDay() {
            return first.equals(last);
        }
    }

    /** One small month. */
    record Month(String name, List<List<Cell>> weeks, int schoolDays) {}

    /** One square; before the first and after the last of a month there is none. */
    record Cell(@Nullable Integer day, Mark mark, String words, boolean today) {}

    /** What a day is, in a letter and a shape as well as a colour. */
    enum Mark {
        SCHOOL("", "School day"),
        INSET("I", "INSET day"),
        HALF_TERM("H", "Half-term"),
        BANK_HOLIDAY("B", "Bank holiday"),
        EMERGENCY("E", "Emergency closure"),
        CLOSED("C", "Closed for another reason"),
        FREE("", "Holiday or weekend"),
        NONE("", "");

        private final String letter;
        private final String title;

        Mark(String letter, String title) {
            this.letter = letter;
            this.title = title;
        }

        public String letter() {
            return letter;
        }

        public String title() {
            return title;
        }

        public String css() {
            return "hf-day--" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
