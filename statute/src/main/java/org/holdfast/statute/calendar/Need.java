package org.holdfast.statute.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What a date waits for. Nothing is guessed in its place. */
public sealed interface Need {

    /** In words, to stand after "not known yet: needs". */
    String words();

    /** A day on which something happened that has not been recorded. */
    record TheDay(String of) implements Need {
        @Override
        public String words() {
            return "the day " + of;
        }
    }

    /** Neither the school nor its authority has published a calendar so far ahead. */
    record CalendarAfter(LocalDate lastKnown) implements Need {
        @Override
        public String words() {
            return "the school's calendar after " + inFull(lastKnown);
        }
    }

    /** The count begins before the first term that is known. */
    record CalendarBefore(LocalDate firstKnown) implements Need {
        @Override
        public String words() {
            return "the school's calendar before " + inFull(firstKnown);
        }
    }

    /** The school has no calendar at all. */
    record Calendar() implements Need {
        @Override
        public String words() {
            return "the school's calendar";
        }
    }

    /** The bank holidays of a year not yet proclaimed. */
    record BankHolidays(int year) implements Need {
        @Override
        public String words() {
            return "the bank holidays of " + year;
        }
    }

    private static String inFull(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK));
    }
}
