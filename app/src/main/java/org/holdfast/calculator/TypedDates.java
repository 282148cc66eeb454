package org.holdfast.calculator;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.statute.Instrument;
import org.holdfast.web.Dates;
import org.holdfast.web.Problems;

/** Reads dates out of the answers and says once of each what is wrong with it. */
final class TypedDates {

    /** Exclusions before the 2012 Regulations came under other law. */
    static final LocalDate FIRST = Instrument.SI_2012_1033.from();

    /** Bank holidays are known to the end of the year. */
    static final LocalDate LAST = LocalDate.of(2028, 7, 31);

    private static final Dates WORDS = new Dates();

    private final Answers answers;
    private final Problems problems;
    private final Map<String, Optional<LocalDate>> read = new HashMap<>();
    private final Set<String> missed = new HashSet<>();

    TypedDates(Answers answers, Problems problems) {
        this.answers = answers;
        this.problems = problems;
    }

    /** A date that must be there. */
    Optional<LocalDate> need(String name, String orElse) {
        if (answers.date(name).isEmpty() && missed.add(name)) {
            problems.add(name + "-day", orElse);
        }
        return maybe(name);
    }

    /** A date that may be left out. */
    Optional<LocalDate> maybe(String name) {
        var known = read.get(name);
        if (known != null) {
            return known;
        }
        var day = read(name);
        read.put(name, day);
        return day;
    }

    /** Notes a date that lies before another. */
    void notBefore(String name, Optional<LocalDate> earliest, String message) {
        var day = maybe(name);
        if (day.isPresent() && earliest.filter(day.get()::isBefore).isPresent()) {
            problems.add(name + "-day", message);
        }
    }

    private Optional<LocalDate> read(String name) {
        var typed = answers.date(name);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var day = typed.date();
        if (day.isEmpty()) {
            problems.add(name + "-day", "This must be a real date, such as 27 3 2026");
        } else if (!name.equals("born") && (day.get().isBefore(FIRST) || day.get().isAfter(LAST))) {
            problems.add(
                    name + "-day",
                    "The date must be from %s to %s"
                            .formatted(WORDS.plain(FIRST), WORDS.plain(LAST)));
            return Optional.empty();
        }
        return day;
    }
}
