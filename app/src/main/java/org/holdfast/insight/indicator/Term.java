package org.holdfast.insight.indicator;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.statute.calendar.Easter;

/**
 * Terms as official statistics cut them, which are nobody's own: 1 August to 31 December, to Easter
 * Sunday, to 31 July.
 */
public enum Term {
    AUTUMN,
    SPRING,
    SUMMER;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The term with the key. */
    public static Optional<Term> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    /** The term of the day. */
    public static Term of(LocalDate day) {
        if (day.getMonthValue() >= Month.AUGUST.getValue()) {
            return AUTUMN;
        }
        return day.isBefore(Easter.monday(day.getYear())) ? SPRING : SUMMER;
    }

    /** Its last day in the school year that begins in the calendar year. */
    public LocalDate last(int schoolYear) {
        return switch (this) {
            case AUTUMN -> LocalDate.of(schoolYear, Month.DECEMBER, 31);
            case SPRING -> Easter.monday(schoolYear + 1).minusDays(1);
            case SUMMER -> LocalDate.of(schoolYear + 1, Month.JULY, 31);
        };
    }
}
