package org.holdfast.statute.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The calendar of one school, prepared for counting (CAL-1).
 *
 * <p>A school day is a Monday to Friday inside a term and outside every closure. It is the
 * excluding school's calendar that counts, even for duties owed by an authority or a review panel.
 *
 * <p>Preparing costs one pass over the days; after that each count is a look-up, however far it
 * reaches. A calendar knows nothing beyond its own first and last term, and says so. It may be
 * {@link #continuedBy continued} by another, usually the one the authority publishes; what is
 * counted there is provisional.
 *
 * <p>Values are immutable and safe to share.
 */
public final class SchoolCalendar {

    /** A school with more terms in its year counts 5 and 15 between reference dates (CAL-8). */
    private static final int MOST_TERMS_COUNTED_AS_SUCH = 3; // 2012 Regs reg 2(1)

    private final String name;
    private final int termsInSchoolYear;
    private final List<Term> terms;
    private final List<Closure> closures;
    private final NavigableSet<LocalDate> oneSession;
    private final List<Term> ownTerms;

    private final OpenDays open;

    /** What is known, of the school's own and of the continuation. */
    private record Known(
            List<Term> terms, List<Closure> closures, NavigableSet<LocalDate> oneSession) {}

    private SchoolCalendar(String name, int termsInSchoolYear, Known known, List<Term> ownTerms) {
        this.name = name;
        this.termsInSchoolYear = termsInSchoolYear;
        this.terms = known.terms();
        this.closures = known.closures();
        this.oneSession = known.oneSession();
        this.ownTerms = ownTerms;
        this.open = new OpenDays(terms, closures);
    }

    /**
     * A school's own calendar.
     *
     * @param name whose calendar, as shown in explanations
     * @param termsInSchoolYear how many terms the school divides a year into
     * @param terms in any order, not overlapping; may cover several years
     * @param closures in any order
     * @throws IllegalArgumentException where two terms overlap
     */
    public static SchoolCalendar of(
            String name, int termsInSchoolYear, List<Term> terms, List<Closure> closures) {
        var inOrder = inOrder(terms);
        return new SchoolCalendar(
                name,
                termsInSchoolYear,
                new Known(inOrder, List.copyOf(closures), Collections.emptyNavigableSet()),
                inOrder);
    }

    /** A school whose calendar is not known: every count on it waits for one. */
    public static SchoolCalendar unknown(String name) {
        return of(name, MOST_TERMS_COUNTED_AS_SUCH, List.of(), List.of());
    }

    /**
     * This calendar, continued where it is silent by the terms of another that lie wholly outside
     * it. Dates counted on the continuation are provisional (CAL-6).
     */
    public SchoolCalendar continuedBy(SchoolCalendar published) {
        var all = new ArrayList<>(ownTerms);
        for (var term : published.terms) {
            if (ownTerms.isEmpty()
                    || term.first().isAfter(ownTerms.getLast().last())
                    || term.last().isBefore(ownTerms.getFirst().first())) {
                all.add(term);
            }
        }
        var closed = new LinkedHashSet<>(closures);
        for (var closure : published.closures) {
            if (ownTerms.isEmpty()
                    || closure.first().isAfter(ownTerms.getLast().last())
                    || closure.last().isBefore(ownTerms.getFirst().first())) {
                closed.add(closure);
            }
        }
        var oneSessionOn = new TreeSet<>(oneSession);
        oneSessionOn.addAll(published.oneSession);
        return new SchoolCalendar(
                name,
                termsInSchoolYear,
                new Known(inOrder(all), List.copyOf(closed), oneSessionOn),
                ownTerms);
    }

    /** Whose calendar it is, for explanations. */
    public String name() {
        return name;
    }

    /** How many terms the school divides a year into. */
    public int termsInSchoolYear() {
        return termsInSchoolYear;
    }

    /** Every term known, in order, with those of the continuation. */
    public List<Term> terms() {
        return terms;
    }

    /** Every closure known, with those of the continuation. */
    public List<Closure> closures() {
        return closures;
    }

    /** Whether anything is known about a day: it lies between the first term and the last. */
    public boolean covers(LocalDate day) {
        return !terms.isEmpty()
                && !day.isBefore(terms.getFirst().first())
                && !day.isAfter(terms.getLast().last());
    }

    /** Whether the school holds a session for pupils on this day; never on a day not covered. */
    public boolean isSchoolDay(LocalDate day) {
        return open.isOpen(day);
    }

    /** Whether what is known of this day comes from the continuation only. */
    public boolean isProvisional(LocalDate day) {
        return ownTerms.isEmpty()
                || day.isBefore(ownTerms.getFirst().first())
                || day.isAfter(ownTerms.getLast().last());
    }

    /**
     * CAL-2: the {@code n}th school day after a day, which is itself day 0 whether or not it is a
     * school day.
     */
    public Reached nthSchoolDayAfter(LocalDate day, int n) {
        return reach(day, open.until(day) + n - 1);
    }

    /** CAL-2: as {@link #nthSchoolDayAfter}, but the day itself is day 1 if it is a school day. */
    public Reached nthSchoolDayFrom(LocalDate day, int n) {
        return reach(day, open.before(day) + n - 1);
    }

    /** The {@code n}th school day counting back from a day, which is itself day 0. */
    public Reached nthSchoolDayBefore(LocalDate day, int n) {
        return reach(day, open.before(day) - n);
    }

    /** How many school days lie between two days, both included. */
    public int schoolDaysBetween(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? 0 : open.until(last) - open.before(first);
    }

    /** The school days between two days, both included. */
    public List<LocalDate> schoolDaysIn(LocalDate first, LocalDate last) {
        return schoolDaysIn(first, last, Integer.MAX_VALUE);
    }

    /** The school days between two days, both included, and no more of them than asked for. */
    public List<LocalDate> schoolDaysIn(LocalDate first, LocalDate last, int most) {
        var from = open.before(first);
        var count = Math.min(most, schoolDaysBetween(first, last));
        var days = new ArrayList<LocalDate>(count);
        for (int i = from; i < from + count; i++) {
            days.add(open.at(i));
        }
        return days;
    }

    /** The last school day between two days, both included. */
    public Optional<LocalDate> lastSchoolDayIn(LocalDate first, LocalDate last) {
        var to = open.until(last);
        return to > open.before(first) ? Optional.of(open.at(to - 1)) : Optional.empty();
    }

    /** CAL-8: the period in which a day counts towards 5 and 15; none outside every period. */
    public Optional<CountingPeriod> countingPeriodOf(LocalDate day) {
        if (termsInSchoolYear > MOST_TERMS_COUNTED_AS_SUCH) {
            return CountingPeriod.betweenReferenceDates(day);
        }
        for (var term : terms) {
            if (term.contains(day)) {
                return Optional.of(CountingPeriod.of(term));
            }
        }
        return Optional.empty();
    }

    /** CAL-8: every counting period that a term of this calendar touches, in order. */
    public List<CountingPeriod> countingPeriods() {
        var periods = new LinkedHashSet<CountingPeriod>();
        for (var term : terms) {
            for (var day = term.first(); !day.isAfter(term.last()); ) {
                var period = countingPeriodOf(day);
                period.ifPresent(periods::add);
                day = period.map(CountingPeriod::last).orElse(day).plusDays(1);
            }
        }
        return List.copyOf(periods);
    }

    /** CAL-8: the counting periods that the school days between two days fall in, in order. */
    public List<CountingPeriod> countingPeriodsIn(LocalDate first, LocalDate last) {
        var found = new ArrayList<CountingPeriod>(2);
        var at = open.before(first);
        var end = open.until(last);
        while (at < end) {
            var day = open.at(at);
            var period = countingPeriodOf(day);
            period.ifPresent(found::add);
            at = period.map(p -> open.until(p.last())).orElse(at + 1);
        }
        return found;
    }

    /**
     * This calendar, with days on which one session only is held, such as the last of a term. They
     * are school days like any other (CAL-1); a pupil who misses all of one is out for a whole
     * school day (AMB-7).
     */
    public SchoolCalendar withOneSessionOn(Collection<LocalDate> days) {
        var all = new TreeSet<>(oneSession);
        all.addAll(days);
        return new SchoolCalendar(
                name, termsInSchoolYear, new Known(terms, closures, all), ownTerms);
    }

    /** Whether on any school day between two, both included, one session only is held. */
    public boolean hasOneSessionBetween(LocalDate first, LocalDate last) {
        if (oneSession.isEmpty()) {
            return false;
        }
        var day = oneSession.ceiling(first);
        while (day != null && !day.isAfter(last)) {
            if (isSchoolDay(day)) {
                return true;
            }
            day = oneSession.higher(day);
        }
        return false;
    }

    /** The closure in which a day falls. */
    public Optional<Closure> closureOn(LocalDate day) {
        return closures.stream().filter(closure -> closure.contains(day)).findFirst();
    }

    /** The first day known about. */
    public Optional<LocalDate> firstDay() {
        return terms.isEmpty() ? Optional.empty() : Optional.of(terms.getFirst().first());
    }

    /** The last day known about. */
    public Optional<LocalDate> lastDay() {
        return terms.isEmpty() ? Optional.empty() : Optional.of(terms.getLast().last());
    }

    @Override
    public String toString() {
        return name;
    }

    /** The school day at a position, provided the whole count lies inside what is known. */
    private Reached reach(LocalDate start, int position) {
        if (terms.isEmpty()) {
            return new Reached.Unknown(new Need.Calendar());
        }
        if (start.isBefore(terms.getFirst().first()) || position < 0) {
            return new Reached.Unknown(new Need.CalendarBefore(terms.getFirst().first()));
        }
        if (start.isAfter(terms.getLast().last()) || position >= open.count()) {
            return new Reached.Unknown(new Need.CalendarAfter(terms.getLast().last()));
        }
        var end = open.at(position);
        return new Reached.Day(end, isProvisional(end) || isProvisional(start));
    }

    private static List<Term> inOrder(List<Term> terms) {
        var sorted = terms.stream().sorted(Comparator.comparing(Term::first)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (!sorted.get(i).first().isAfter(sorted.get(i - 1).last())) {
                throw new IllegalArgumentException(
                        sorted.get(i).name() + " overlaps " + sorted.get(i - 1).name());
            }
        }
        return sorted;
    }
}
