package org.holdfast.insight.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.holdfast.statute.calendar.SchoolYear;

/**
 * Which exclusions are counted, by their first day.
 *
 * @param schoolYears calendar years in which the school years begin, on 1 August
 * @param term one term of each, by the official cut
 * @param to the last day counted: for a year in progress and for the same point of another
 */
public record Period(List<Integer> schoolYears, Optional<Term> term, Optional<LocalDate> to) {

    public Period {
        schoolYears = List.copyOf(schoolYears);
    }

    /** A whole school year, as far as it is known. */
    public static Period year(int schoolYear) {
        return new Period(List.of(schoolYear), Optional.empty(), Optional.empty());
    }

    /** School years together; break down by {@link Breakdown#SCHOOL_YEAR} to tell them apart. */
    public static Period years(int first, int last) {
        return new Period(
                IntStream.rangeClosed(first, last).boxed().toList(),
                Optional.empty(),
                Optional.empty());
    }

    /** One term. */
    public static Period term(int schoolYear, Term term) {
        return new Period(List.of(schoolYear), Optional.of(term), Optional.empty());
    }

    /** A school year up to a day. */
    public static Period to(int schoolYear, LocalDate last) {
        return new Period(List.of(schoolYear), Optional.empty(), Optional.of(last));
    }

    /** The school year of the day, up to it. */
    public static Period yearTo(LocalDate last) {
        return to(SchoolYear.of(last).start(), last);
    }

    /** {@code 2025/26}, {@code autumn term 2025/26}. */
    public String words() {
        var first = schoolYears.getFirst();
        var years =
                schoolYears.size() == 1
                        ? inWords(first)
                        : inWords(first) + " to " + inWords(schoolYears.getLast());
        return term.map(each -> each.name().toLowerCase(Locale.UK) + " term " + years)
                .orElse(years);
    }

    /** {@code 2025/26}. */
    public static String inWords(int schoolYear) {
        return "%d/%02d".formatted(schoolYear, (schoolYear + 1) % 100);
    }
}
