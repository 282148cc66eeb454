package org.holdfast.calculator;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.holdfast.statute.Absence;
import org.holdfast.statute.calendar.Session;

/**
 * Some days out without a break.
 *
 * @param from PM: the first morning was attended
 * @param until AM: the last afternoon is attended
 */
record Stretch(LocalDate first, Session from, LocalDate last, Session until) {

    static int count(Answers answers) {
        return answers.number("stretches", Field.MOST_STRETCHES);
    }

    static Stretch of(Answers answers, int n) {
        return new Stretch(
                answers.date("first" + n).date().orElseThrow(),
                answers.one("from" + n).equals("PM") ? Session.PM : Session.AM,
                answers.date("last" + n).date().orElseThrow(),
                answers.one("until" + n).equals("AM") ? Session.AM : Session.PM);
    }

    static List<Stretch> all(Answers answers) {
        return IntStream.rangeClosed(1, count(answers)).mapToObj(n -> of(answers, n)).toList();
    }

    boolean isInOrder() {
        return first.isBefore(last)
                || (first.equals(last) && !(from == Session.PM && until == Session.AM));
    }

    boolean follows(Stretch earlier) {
        return first.isAfter(earlier.last)
                || (first.equals(earlier.last)
                        && from == Session.PM
                        && earlier.until == Session.AM);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    Absence.Span span() {
        return new Absence.Span(first, from, last, until);
    }
}
