package org.holdfast.statute;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.holdfast.statute.Event.GovernorsOutcome;
import org.holdfast.statute.Event.PanelOutcome;
import org.holdfast.statute.Event.ReconsiderationOutcome;
import org.holdfast.statute.Pupil.Status;
import org.holdfast.statute.calendar.Closure;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.SchoolDays;
import org.holdfast.statute.calendar.SchoolYear;
import org.holdfast.statute.calendar.Session;
import org.holdfast.statute.calendar.Term;
import org.holdfast.statute.calendar.WorkingDays;

/** Calendars and cases of every kind, the same each time from their seed. */
final class GeneratedCases {
    private final Random random;
    private final Set<LocalDate> bankHolidays;

    GeneratedCases(long seed, Set<LocalDate> bankHolidays) {
        this.random = new Random(seed);
        this.bankHolidays = bankHolidays;
    }

    /** Two school years of three or six terms, with half-terms, INSET days and bank holidays. */
    SchoolCalendar calendar() {
        var year = 2012 + random.nextInt(15);
        var terms = new ArrayList<Term>();
        var closures = new ArrayList<Closure>();
        var sixTerms = random.nextInt(3) == 0;
        for (int y = year; y < year + 2; y++) {
            var bounds =
                    List.of(
                            near(y, 9, 3),
                            near(y, 10, 21),
                            near(y, 11, 2),
                            near(y, 12, 18),
                            near(y + 1, 1, 6),
                            near(y + 1, 2, 12),
                            near(y + 1, 2, 22),
                            near(y + 1, 3, 26),
                            near(y + 1, 4, 12),
                            near(y + 1, 5, 22),
                            near(y + 1, 6, 2),
                            near(y + 1, 7, 21));
            for (int half = 0; half < 6; half++) {
                var first = bounds.get(2 * half);
                var last = bounds.get(2 * half + 1);
                if (sixTerms) {
                    terms.add(new Term("Term " + (half + 1) + " of " + y, first, last));
                } else if (half % 2 == 1) {
                    terms.add(
                            new Term(
                                    "Term " + (half / 2 + 1) + " of " + y,
                                    bounds.get(2 * half - 2),
                                    last));
                    closures.add(
                            new Closure(
                                    bounds.get(2 * half - 1).plusDays(1),
                                    first.minusDays(1),
                                    "half-term"));
                }
            }
            for (int i = 0; i < 5; i++) {
                var day = LocalDate.of(y, 9, 1).plusDays(random.nextInt(320));
                closures.add(new Closure(day, day.plusDays(random.nextInt(2)), "INSET"));
            }
        }
        bankHolidays.forEach(day -> closures.add(new Closure(day, day, "bank holiday")));
        return SchoolCalendar.of("School", sixTerms ? 6 : 3, terms, closures);
    }

    private LocalDate near(int year, int month, int day) {
        return LocalDate.of(year, month, day).plusDays(random.nextInt(4));
    }

    Case on(SchoolCalendar calendar) {
        var from = calendar.firstDay().orElseThrow();
        var open = calendar.schoolDaysIn(from, calendar.lastDay().orElseThrow());
        var start = random.nextInt(open.size());
        var born =
                open.get(start)
                        .minusYears(chance(8) ? 4 + random.nextInt(3) : 15 + random.nextInt(4))
                        .minusDays(random.nextInt(365));
        var statuses = EnumSet.noneOf(Status.class);
        for (var status : Status.values()) {
            if (chance(4)) {
                statuses.add(status);
            }
        }
        var pupil =
                new Pupil(
                        chance(2) ? born : open.get(start).minusYears(12),
                        chance(2) ? 11 : 9,
                        chance(4) ? "Eastborough" : "Westmarch",
                        statuses,
                        chance(4)
                                ? Optional.of(open.get(start).plusDays(random.nextInt(20)))
                                : Optional.empty());
        var kinds = SchoolKind.values();
        return new Case(
                new Case.Days(calendar, WorkingDays.without(bankHolidays)),
                new School(kinds[random.nextInt(kinds.length)], "Westmarch"),
                pupil,
                prior(calendar, open.get(start)),
                new Course(calendar, open, start).events());
    }

    private List<PriorDays> prior(SchoolCalendar calendar, LocalDate near) {
        var prior = new ArrayList<PriorDays>();
        while (chance(3)) {
            prior.add(
                    new PriorDays(
                            SchoolYear.of(chance(5) ? near.plusYears(1) : near),
                            SchoolDays.ofHalves(1 + random.nextInt(chance(4) ? 88 : 12)),
                            calendar.countingPeriodOf(near)
                                    .filter(_ -> chance(2))
                                    .map(period -> period.name())));
        }
        return prior;
    }

    private boolean chance(int in) {
        return random.nextInt(in) == 0;
    }

    /** One pupil's events, one after the other. */
    private final class Course {
        private final SchoolCalendar calendar;
        private final List<LocalDate> open;
        private final List<Event> events = new ArrayList<>();
        private final Set<LocalDate> taken = new HashSet<>();
        private int at;

        Course(SchoolCalendar calendar, List<LocalDate> open, int start) {
            this.calendar = calendar;
            this.open = open;
            this.at = start;
        }

        List<Event> events() {
            var how = 1 + random.nextInt(4);
            IntStream.range(0, how).forEach(_ -> next());
            if (events.isEmpty()) {
                alone();
            }
            return events;
        }

        private void next() {
            switch (random.nextInt(8)) {
                case 0 -> permanent();
                case 1 -> alone();
                case 2 -> lunchtimes();
                default -> suspension();
            }
        }

        private String id() {
            return "E" + events.size();
        }

        private LocalDate day(int index) {
            return open.get(Math.clamp(index, 0, open.size() - 1));
        }

        private Event.Decision decision(LocalDate first) {
            var made = chance(3) ? first.minusDays(random.nextInt(4)) : first;
            return new Event.Decision(
                    made,
                    Optional.of(made),
                    Optional.of(chance(3) ? made.plusDays(random.nextInt(9)) : made));
        }

        private Optional<LocalDate> representations(LocalDate first) {
            return chance(2) ? Optional.of(first.plusDays(random.nextInt(9))) : Optional.empty();
        }

        private void suspension() {
            var back = chance(6) ? -random.nextInt(9) : 0;
            var from = Math.clamp(at + back, 0, open.size() - 1);
            var length = chance(5) ? 6 + random.nextInt(14) : 1 + random.nextInt(6);
            var first = day(from);
            var last = day(from + length - 1);
            var days = calendar.schoolDaysIn(first, last);
            if (days.stream().anyMatch(taken::contains)) {
                return;
            }
            taken.addAll(days);
            var firstSession = chance(5) ? Session.PM : Session.AM;
            var lastSession = chance(5) && !first.equals(last) ? Session.AM : Session.PM;
            var lost = chance(8) ? List.of(last, first) : List.<LocalDate>of();
            var id = id();
            events.add(
                    new Event.Suspension(
                            id,
                            decision(first),
                            Absence.of(first, firstSession, last, lastSession),
                            lost.stream().distinct().toList(),
                            representations(first)));
            if (chance(5)) {
                cancel(id, days);
            }
            at = Math.max(at, from + length) + (chance(2) ? 0 : random.nextInt(12));
        }

        private void cancel(String exclusion, List<LocalDate> days) {
            var served = random.nextInt(days.size());
            var last = chance(5) ? Optional.<LocalDate>empty() : Optional.of(days.get(served));
            var date = last.orElse(days.getFirst()).plusDays(random.nextInt(3));
            events.add(
                    new Event.Cancellation(
                            id(),
                            exclusion,
                            date,
                            last,
                            chance(4)
                                    ? Optional.of(date.plusDays(random.nextInt(3) - 1))
                                    : Optional.empty()));
        }

        private void lunchtimes() {
            var days = new ArrayList<LocalDate>();
            for (int i = 0; i < 1 + random.nextInt(12); i++) {
                if (taken.add(day(at + i))) {
                    days.add(day(at + i));
                }
            }
            if (!days.isEmpty()) {
                events.add(
                        new Event.Suspension(
                                id(),
                                decision(days.getFirst()),
                                Absence.lunchtimes(days),
                                List.of(),
                                representations(days.getFirst())));
            }
            at += days.size() + random.nextInt(5);
        }

        private void permanent() {
            var id = id();
            var out = day(at + 1);
            var takesEffect = chance(3) ? out : day(at);
            events.add(new Event.PermanentExclusion(id, decision(takesEffect), takesEffect, out));
            if (chance(3)) {
                cancel(id, calendar.schoolDaysIn(out, day(at + 12)));
            } else if (!chance(3)) {
                decide(id, out.plusDays(10 + random.nextInt(25)));
            }
            at += 20;
        }

        private Notice notice(LocalDate day) {
            return new Notice(
                    chance(2) ? Notice.Method.DELIVERED : Notice.Method.FIRST_CLASS_POST, day);
        }

        private void decide(String exclusion, LocalDate met) {
            var id = id();
            var given = met.plusDays(random.nextInt(5));
            events.add(
                    new Event.GovernorsDecision(
                            id,
                            exclusion,
                            met,
                            chance(5)
                                    ? new GovernorsOutcome.Reinstate()
                                    : new GovernorsOutcome.Decline(Optional.of(notice(given))),
                            chance(5) ? Optional.of(given.plusDays(3)) : Optional.empty()));
            if (chance(2)) {
                review(id, given.plusDays(random.nextInt(30)));
            }
        }

        private void review(String decision, LocalDate sent) {
            var id = id();
            var hearing = sent.plusDays(10 + random.nextInt(20));
            events.add(
                    new Event.ReviewApplication(
                            id,
                            decision,
                            notice(sent),
                            chance(2),
                            chance(3) ? Optional.empty() : Optional.of(hearing)));
            if (chance(2)) {
                conclude(id, hearing);
            }
        }

        private void conclude(String application, LocalDate concluded) {
            var id = id();
            var notice = Optional.of(notice(concluded.plusDays(random.nextInt(3))));
            events.add(
                    new Event.PanelDecision(
                            id,
                            application,
                            concluded,
                            switch (random.nextInt(3)) {
                                case 0 -> new PanelOutcome.Uphold();
                                case 1 -> new PanelOutcome.Recommend(notice);
                                default -> new PanelOutcome.Quash(chance(2), notice);
                            }));
            if (!(((Event.PanelDecision) events.getLast()).outcome()
                    instanceof PanelOutcome.Uphold)) {
                events.add(
                        new Event.Reconsideration(
                                id(),
                                id,
                                concluded.plusDays(5 + random.nextInt(25)),
                                chance(2)
                                        ? ReconsiderationOutcome.DECLINE
                                        : ReconsiderationOutcome.REINSTATE));
            }
        }

        private void alone() {
            var day = day(at).plusDays(random.nextInt(5));
            while (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                day = day.plusDays(1);
            }
            events.add(
                    switch (random.nextInt(6)) {
                        case 0 ->
                                new Event.OffSiteDirection(
                                        id(),
                                        day,
                                        chance(2)
                                                ? Optional.of(day.plusDays(30))
                                                : Optional.empty());
                        case 1 -> new Event.EhcRequest(id(), day);
                        case 2 -> new Event.EhcDraftPlan(id(), day);
                        case 3 -> new Event.EhcReviewMeeting(id(), day);
                        case 4 -> new Event.InYearApplication(id(), day);
                        default -> new Event.FairAccessReferral(id(), day);
                    });
        }
    }
}
