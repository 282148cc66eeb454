package org.holdfast.exchange.clock;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.statute.calendar.Closure;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.Term;

/** Reads one calendar of a case file (section 3 of its format). */
final class CalendarReader {
    private final Members members;
    private final List<Term> terms = new ArrayList<>();
    private final List<Closure> closures = new ArrayList<>();

    private CalendarReader(Members members) {
        this.members = members;
    }

    /** The calendar; empty where anything is wrong with it. */
    static Optional<SchoolCalendar> read(String name, Members members) {
        return new CalendarReader(members).read(name);
    }

    private Optional<SchoolCalendar> read(String name) {
        members.text("description");
        var termsInSchoolYear = members.wholeNumber("terms_in_school_year", 1, Integer.MAX_VALUE);
        members.optionalWholeNumber("school_day_count", 0);
        members.eachObject("terms", this::readTerm);
        if (members.isSound() && terms.isEmpty()) {
            members.fault("terms", "must hold at least one term");
        }
        members.eachObject("closed", this::readClosure);
        members.refuseOthers();
        if (!members.isSound()) {
            return Optional.empty();
        }
        return Optional.of(SchoolCalendar.of(name, termsInSchoolYear, terms, closures));
    }

    private void readTerm(Members term) {
        var name = term.name("name");
        var first = term.date("first");
        var last = term.date("last");
        term.refuseOthers();
        if (!term.isSound()) {
            return;
        }
        if (last.isBefore(first)) {
            term.fault("last is before first");
        } else if (!terms.isEmpty() && !first.isAfter(terms.getLast().last())) {
            term.fault(
                    first.isBefore(terms.getLast().first())
                            ? "out of order: begins before " + terms.getLast().name()
                            : "overlaps " + terms.getLast().name());
        } else if (names().contains(name)) {
            term.fault("a term is already called " + Values.shown(name));
        } else {
            terms.add(new Term(name, first, last));
        }
    }

    private Set<String> names() {
        var names = new HashSet<String>();
        terms.forEach(term -> names.add(term.name()));
        return names;
    }

    private void readClosure(Members closed) {
        var first = closed.date("first");
        var last = closed.date("last");
        var reason = closed.text("reason");
        closed.refuseOthers();
        if (!closed.isSound()) {
            return;
        }
        if (last.isBefore(first)) {
            closed.fault("last is before first");
        } else {
            closures.add(new Closure(first, last, reason));
        }
    }
}
