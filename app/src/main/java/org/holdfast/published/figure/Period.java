package org.holdfast.published.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * When a figure holds.
 *
 * @param digits six for a year that runs over two calendar years (202324), four for one (2024)
 * @param part of it, in the words of the Explore education statistics convention, such as {@code
 *     Autumn term}; empty for the whole year
 */
public record Period(String digits, String part) implements Comparable<Period> {
    private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:\\s*[/-]?\\s*([0-9]{2,4}))?");
    private static final Set<String> WHOLE =
            Set.of("", "academic year", "calendar year", "reporting year");
    private static final List<String> PARTS =
            List.of("Autumn term", "Autumn and spring term", "Spring term", "Summer term");
    private static final int SIX = 6;
    private static final int CENTURY = 100;

    /** Schools were closed to most pupils in parts of them. */
    private static final Set<String> PANDEMIC = Set.of("201920", "202021", "2020", "2021");

    /**
     * Reads a period.
     *
     * @param time such as {@code 202324}, {@code 2023/24}, {@code 2024} or {@code 2024-25 (OT)}
     * @param identifier such as {@code Academic year} or {@code Autumn term}; may be empty
     * @return empty if it is none, such as six digits that are not two years running
     */
    public static Optional<Period> of(String time, String identifier) {
        var text = time.strip();
        var bracket = text.indexOf('(');
        var outturn = bracket > 0 && text.substring(bracket).equalsIgnoreCase("(OT)");
        var form = FORM.matcher(bracket > 0 ? text.substring(0, bracket).strip() : text);
        if (!form.matches() || (bracket > 0 && !outturn)) {
            return Optional.empty();
        }
        var first = Integer.parseInt(form.group(1));
        var second = form.group(2);
        if (second != null) {
            var next = String.format(Locale.ROOT, "%02d", (first + 1) % CENTURY);
            if (!second.equals(next) && !second.equals(Integer.toString(first + 1))) {
                return Optional.empty();
            }
            return Optional.of(new Period(first + next, outturn ? "Outturn" : part(identifier)));
        }
        return Optional.of(new Period(form.group(1), part(identifier)));
    }

    private static String part(String identifier) {
        var words = identifier.strip().replaceAll("\\s+", " ");
        if (WHOLE.contains(words.toLowerCase(Locale.ROOT))) {
            return "";
        }
        return PARTS.stream().filter(words::equalsIgnoreCase).findFirst().orElse(words);
    }

    /** The calendar year in which it begins; for four digits, that year. */
    public int start() {
        return Integer.parseInt(digits.substring(0, 4));
    }

    /** The calendar year in which it ends. */
    public int end() {
        return start() + (digits.length() == SIX ? 1 : 0);
    }

    /** The same part, so many years before or after. */
    public Period plusYears(int years) {
        var first = start() + years;
        return new Period(
                digits.length() == SIX
                        ? first + String.format(Locale.ROOT, "%02d", (first + 1) % CENTURY)
                        : Integer.toString(first),
                part);
    }

    /** Whether a year of the same length and the same part of it. */
    public boolean sameKind(Period other) {
        return digits.length() == other.digits.length() && part.equals(other.part);
    }

    /** Whether schools were closed to most pupils in part of it: no baseline. */
    public boolean pandemic() {
        return PANDEMIC.contains(digits);
    }

    /** {@code 202324} or {@code 202324 Autumn term}. */
    public String code() {
        return part.isEmpty() ? digits : digits + " " + part;
    }

    /** {@code 2023/24} or {@code autumn term 2023/24}. */
    public String words() {
        var year =
                digits.length() == SIX
                        ? digits.substring(0, 4) + "/" + digits.substring(4)
                        : digits;
        return part.isEmpty() ? year : part.toLowerCase(Locale.ROOT) + " " + year;
    }

    @Override
    public int compareTo(Period other) {
        return Comparator.comparingInt(Period::end)
                .thenComparingInt(period -> period.digits.length())
                .thenComparingInt(period -> PARTS.indexOf(period.part))
                .thenComparing(Period::part)
                .compare(this, other);
    }
}
