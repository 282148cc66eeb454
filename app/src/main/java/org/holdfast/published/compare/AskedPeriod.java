package org.holdfast.published.compare;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdfast.published.figure.Period;

/**
 * A period as somebody asks for it: a year, with or without a part of it.
 *
 * @param year the whole year
 * @param part the part asked for; none asks for the year and for whatever parts of it there are
 * @param as the year as written
 */
public record AskedPeriod(Period year, Optional<String> part, String as) {
    private static final Pattern YEAR =
            Pattern.compile("[0-9]{4}(?:[/-]?[0-9]{2}(?:[0-9]{2})?)?(?: ?\\(OT\\))?");

    /**
     * Reads {@code 202324}, {@code 2023/24}, {@code autumn 2023/24}, {@code 202324 Autumn term}.
     */
    public static Optional<AskedPeriod> parse(String text) {
        var year = YEAR.matcher(text);
        if (!year.find()) {
            return Optional.empty();
        }
        var rest = (text.substring(0, year.start()) + text.substring(year.end())).strip();
        return Period.of(year.group(), "")
                .map(period ->
                        new AskedPeriod(
                                new Period(period.digits(), ""),
                                rest.isEmpty() && period.part().isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(rest.isEmpty() ? period.part() : rest),
                                year.group()));
    }

    /** Whether the period is the one, or a part of the year, that is asked for. */
    public boolean takes(Period period) {
        return year.digits().equals(period.digits())
                && part.map(wanted -> sameWords(wanted, period.part())).orElse(true);
    }

    /** The period in the way in which it was asked for. */
    public String print(Period period) {
        return period.part().isEmpty() || period.part().equals("Outturn")
                ? as
                : as + " " + period.part();
    }

    private static boolean sameWords(String wanted, String part) {
        var words = wanted.toLowerCase(Locale.ROOT);
        var whole = part.toLowerCase(Locale.ROOT);
        return whole.equals(words)
                || whole.equals(words + " term")
                || (part.isEmpty() && words.equals("academic year"));
    }
}
