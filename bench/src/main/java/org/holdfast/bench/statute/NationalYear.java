package org.holdfast.bench.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.holdfast.statute.Absence;
import org.holdfast.statute.Case;
import org.holdfast.statute.Event;
import org.holdfast.statute.Pupil;
import org.holdfast.statute.School;
import org.holdfast.statute.SchoolKind;
import org.holdfast.statute.calendar.Closure;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.Term;

/**
 * One school year of England, in its numbers: 24,000 schools, 955,000 suspensions, 11,000 permanent
 * exclusions (2023-24, rounded). Every date is invented, the same each time.
 */
final class NationalYear {
    static final int SCHOOLS = 24_000;
    static final int SUSPENSIONS = 955_000;
    static final int PERMANENT_EXCLUSIONS = 11_000;

    private static final int MOST_FOR_ONE_PUPIL = 5;
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 9, 4);

    private static final List<SchoolKind> KINDS = List.of(SchoolKind.values());

    private final Random random = new Random(45);

    /** The terms and closures of one school. */
    record Dates(List<Term> terms, List<Closure> closures) {
        SchoolCalendar prepare() {
            return SchoolCalendar.of("School", 3, terms, closures);
        }
    }

    List<Dates> dates() {
        var all = new ArrayList<Dates>(SCHOOLS);
        for (int i = 0; i < SCHOOLS; i++) {
            all.add(oneSchool());
        }
        return all;
    }

    private Dates oneSchool() {
        var terms = new ArrayList<Term>();
        var closures = new ArrayList<Closure>();
        for (int year = 2023; year < 2025; year++) {
            terms.add(term("Autumn " + year, near(year, 9, 2), near(year, 12, 18)));
            terms.add(term("Spring " + year, near(year + 1, 1, 3), near(year + 1, 3, 26)));
            terms.add(term("Summer " + year, near(year + 1, 4, 12), near(year + 1, 7, 20)));
            closures.add(week(near(year, 10, 23)));
            closures.add(week(near(year + 1, 2, 12)));
            closures.add(week(near(year + 1, 5, 25)));
            for (int inset = 0; inset < 5; inset++) {
                var day = FIRST_DAY.withYear(year).plusDays(random.nextInt(300));
                closures.add(new Closure(day, day, "INSET"));
            }
        }
        return new Dates(terms, closures);
    }

    private static Term term(String name, LocalDate first, LocalDate last) {
        return new Term(name, first, last);
    }

    private static Closure week(LocalDate monday) {
        return new Closure(monday, monday.plusDays(4), "half-term");
    }

    private LocalDate near(int year, int month, int day) {
        return LocalDate.of(year, month, day).plusDays(random.nextInt(3));
    }

    /**
     * A case for each pupil, one to five suspensions or a permanent exclusion, school by school as
     * a file of a year would have them.
     */
    List<Case> cases(List<SchoolCalendar> calendars) {
        var cases = new ArrayList<Case>(SUSPENSIONS / 2);
        var suspensions = 0;
        var exclusions = 0;
        for (int school = 0; school < SCHOOLS; school++) {
            var calendar = calendars.get(school);
            while (suspensions < upTo(school, SUSPENSIONS)) {
                suspensions += suspend(calendar, SUSPENSIONS - suspensions, cases);
            }
            for (; exclusions < upTo(school, PERMANENT_EXCLUSIONS); exclusions++) {
                cases.add(exclude(calendar));
            }
        }
        return cases;
    }

    /** How many of them there are by the end of a school, where every school has as many. */
    private static int upTo(int school, int all) {
        return (int) ((school + 1L) * all / SCHOOLS);
    }

    private Case exclude(SchoolCalendar calendar) {
        var day = schoolDay(calendar, random.nextInt(150));
        var decision = Event.Decision.toldAtOnce(day);
        return of(calendar, List.of(new Event.PermanentExclusion("P", decision, day, day)));
    }

    private int suspend(SchoolCalendar calendar, int left, List<Case> cases) {
        var events = new ArrayList<Event>(MOST_FOR_ONE_PUPIL);
        var how = Math.min(left, 1 + random.nextInt(MOST_FOR_ONE_PUPIL));
        for (int i = 0; i < how; i++) {
            var at = i * 30 + random.nextInt(20);
            var length = random.nextInt(10) == 0 ? 6 : 1 + random.nextInt(3);
            var first = schoolDay(calendar, at);
            events.add(
                    new Event.Suspension(
                            "S" + i,
                            Event.Decision.toldAtOnce(first),
                            Absence.wholeDays(first, schoolDay(calendar, at + length - 1)),
                            List.of(),
                            random.nextInt(4) == 0 ? Optional.of(first) : Optional.empty()));
        }
        cases.add(of(calendar, events));
        return how;
    }

    private static LocalDate schoolDay(SchoolCalendar calendar, int place) {
        var first = calendar.firstDay().orElseThrow();
        return calendar.schoolDaysIn(first, first.plusDays(365), place + 1).getLast();
    }

    private Case of(SchoolCalendar calendar, List<Event> events) {
        var pupil =
                new Pupil(
                        LocalDate.of(2008 + random.nextInt(5), 1 + random.nextInt(12), 14),
                        9,
                        "Westmarch",
                        random.nextInt(6) == 0
                                ? Set.of(Pupil.Status.HAS_SOCIAL_WORKER)
                                : Set.<Pupil.Status>of(),
                        Optional.empty());
        var kind = KINDS.get(random.nextInt(KINDS.size()));
        return new Case(
                Case.Days.of(calendar), new School(kind, "Westmarch"), pupil, List.of(), events);
    }
}
