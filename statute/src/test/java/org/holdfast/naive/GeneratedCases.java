package org.holdfast.naive;

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
import org.holdfast.naive.Told.Alone;
import org.holdfast.naive.Told.Fact;
import org.holdfast.naive.Told.Half;
import org.holdfast.naive.Told.Kind;
import org.holdfast.naive.Told.Notice;
import org.holdfast.naive.Told.Panel;
import org.holdfast.naive.Told.Way;

/** Calendars and cases of every kind, the same each time from their seed. */
public final class GeneratedCases {
    private final Random random;
    private final Set<LocalDate> bankHolidays;

    public GeneratedCases(long seed, Set<LocalDate> bankHolidays) {
        this.random = new Random(seed);
        this.bankHolidays = bankHolidays;
    }

    /** Two school years of three or six terms, with half-terms, INSET days and bank holidays. */
    public Told.Year calendar() {
        var year = 2012 + random.nextInt(15);
        var terms = new ArrayList<Told.TermDates>();
        var shut = new ArrayList<Told.Shut>();
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
                    terms.add(new Told.TermDates("Term " + (half + 1) + " of " + y, first, last));
                } else if (half % 2 == 1) {
                    terms.add(
                            new Told.TermDates(
                                    "Term " + (half / 2 + 1) + " of " + y,
                                    bounds.get(2 * half - 2),
                                    last));
                    shut.add(
                            new Told.Shut(
                                    bounds.get(2 * half - 1).plusDays(1), first.minusDays(1)));
                }
            }
            for (int i = 0; i < 5; i++) {
                var day = LocalDate.of(y, 9, 1).plusDays(random.nextInt(320));
                shut.add(new Told.Shut(day, day.plusDays(random.nextInt(2))));
            }
        }
        bankHolidays.forEach(day -> shut.add(new Told.Shut(day, day)));
        return new Told.Year(sixTerms ? 6 : 3, terms, shut);
    }

    private LocalDate near(int year, int month, int day) {
        return LocalDate.of(year, month, day).plusDays(random.nextInt(4));
    }

    /** A case on a calendar, of which the naive count knows the school days. */
    public Told on(Told.Year calendar, NaiveDays days) {
        var open = days.all();
        var start = random.nextInt(open.size());
        var facts = EnumSet.noneOf(Fact.class);
        for (var fact : Fact.values()) {
            if (chance(fact == Fact.PLAN_CAPS_HOURS ? 20 : 4)) {
                facts.add(fact);
            }
        }
        var born =
                open.get(start)
                        .minusYears(chance(8) ? 4 + random.nextInt(3) : 15 + random.nextInt(4))
                        .minusDays(random.nextInt(365));
        var child =
                new Told.Child(
                        chance(2) ? born : open.get(start).minusYears(12),
                        chance(2) ? 11 : 9,
                        chance(4) ? "Eastborough" : "Westmarch",
                        facts,
                        chance(4)
                                ? Optional.of(open.get(start).plusDays(random.nextInt(20)))
                                : Optional.empty());
        return new Told(
                calendar,
                Kind.values()[random.nextInt(Kind.values().length)],
                "Westmarch",
                child,
                prior(days, open.get(start)),
                new Course(open, start).happenings());
    }

    private List<Told.Prior> prior(NaiveDays days, LocalDate near) {
        var prior = new ArrayList<Told.Prior>();
        while (chance(3)) {
            prior.add(
                    new Told.Prior(
                            NaiveDays.schoolYear(chance(5) ? near.plusYears(1) : near),
                            1 + random.nextInt(chance(4) ? 88 : 12),
                            days.period(near).filter(_ -> chance(2))));
        }
        return prior;
    }

    private boolean chance(int in) {
        return random.nextInt(in) == 0;
    }

    private <T> Optional<T> perhaps(int in, T value) {
        return chance(in) ? Optional.of(value) : Optional.empty();
    }

    /** One pupil's happenings, one after the other. */
    private final class Course {
        private final List<LocalDate> open;
        private final List<Told.Happening> happenings = new ArrayList<>();
        private final Set<LocalDate> taken = new HashSet<>();
        private int at;

        Course(List<LocalDate> open, int start) {
            this.open = open;
            this.at = start;
        }

        List<Told.Happening> happenings() {
            var how = 1 + random.nextInt(4);
            IntStream.range(0, how).forEach(_ -> next());
            if (happenings.isEmpty()) {
                alone();
            }
            return happenings;
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
            return "E" + happenings.size();
        }

        private LocalDate day(int index) {
            return open.get(Math.clamp(index, 0, open.size() - 1));
        }

        private List<LocalDate> openFrom(int from, int to) {
            return open.subList(
                    Math.clamp(from, 0, open.size() - 1), Math.clamp(to, 0, open.size() - 1) + 1);
        }

        private Told.Decision decision(LocalDate first) {
            var made = chance(3) ? first.minusDays(random.nextInt(4)) : first;
            var informed = chance(3) ? made.plusDays(random.nextInt(9)) : made;
            return new Told.Decision(made, chance(30) ? Optional.empty() : Optional.of(informed));
        }

        private Optional<LocalDate> representations(LocalDate first) {
            return perhaps(2, first.plusDays(random.nextInt(9)));
        }

        private void suspension() {
            var back = chance(6) ? -random.nextInt(9) : 0;
            var from = Math.clamp(at + back, 0, open.size() - 1);
            var length = chance(5) ? 6 + random.nextInt(14) : 1 + random.nextInt(6);
            var days = openFrom(from, from + length - 1);
            if (days.stream().anyMatch(taken::contains)) {
                return;
            }
            taken.addAll(days);
            var first = days.getFirst();
            var last = days.getLast();
            var id = id();
            happenings.add(
                    new Told.Suspension(
                            id,
                            decision(first),
                            spans(days),
                            List.of(),
                            chance(8)
                                    ? List.copyOf(new HashSet<>(List.of(last, first)))
                                    : List.of(),
                            representations(first)));
            about(id, days);
            at = Math.max(at, from + length) + (chance(2) ? 0 : random.nextInt(12));
        }

        /** One span, or two with days attended or half a day between them. */
        private List<Told.Span> spans(List<LocalDate> days) {
            var first = days.getFirst();
            var last = days.getLast();
            var firstHalf = chance(5) ? Half.PM : Half.AM;
            var lastHalf = chance(5) && !first.equals(last) ? Half.AM : Half.PM;
            if (days.size() < 4 || !chance(6)) {
                return List.of(new Told.Span(first, firstHalf, last, lastHalf));
            }
            var cut = 1 + random.nextInt(days.size() - 2);
            var sameDay = chance(2);
            return List.of(
                    new Told.Span(first, firstHalf, days.get(cut), Half.AM),
                    sameDay
                            ? new Told.Span(days.get(cut), Half.PM, last, lastHalf)
                            : new Told.Span(
                                    days.get(cut + 1),
                                    chance(2) ? Half.AM : Half.PM,
                                    last,
                                    Half.PM));
        }

        /** What may follow an exclusion: education, a cancellation, a meeting, a limit put off. */
        private void about(String id, List<LocalDate> days) {
            if (chance(10)) {
                happenings.add(new Told.Taught(id(), id, days.get(random.nextInt(days.size()))));
            }
            if (chance(12)) {
                happenings.add(new Told.PutOff(id(), id, days.getFirst().plusDays(90)));
            }
            if (chance(12)) {
                happenings.add(new Told.Remote(id(), id, days.getFirst().plusDays(20)));
            }
            if (chance(6)) {
                happenings.add(
                        new Told.Meeting(
                                id(), id, days.getFirst().plusDays(3 + random.nextInt(90))));
            }
            if (chance(5)) {
                cancel(id, days);
            } else if (chance(8)) {
                decide(id, days.getFirst().plusDays(random.nextInt(60)));
            }
        }

        private void cancel(String exclusion, List<LocalDate> days) {
            var served = random.nextInt(days.size());
            var last = chance(5) ? Optional.<LocalDate>empty() : Optional.of(days.get(served));
            var date = last.orElse(days.getFirst()).plusDays(random.nextInt(3));
            happenings.add(
                    new Told.Cancellation(
                            id(),
                            exclusion,
                            date,
                            last,
                            perhaps(4, date.plusDays(random.nextInt(3) - 1))));
        }

        private void lunchtimes() {
            var days = new ArrayList<LocalDate>();
            for (int i = 0; i < 1 + random.nextInt(12); i++) {
                if (taken.add(day(at + i))) {
                    days.add(day(at + i));
                }
            }
            if (!days.isEmpty()) {
                var id = id();
                happenings.add(
                        new Told.Suspension(
                                id,
                                decision(days.getFirst()),
                                List.of(),
                                days,
                                List.of(),
                                representations(days.getFirst())));
                about(id, days);
            }
            at += days.size() + random.nextInt(5);
        }

        private void permanent() {
            var id = id();
            var out = day(at + 1);
            var takesEffect = chance(3) ? out : day(at);
            happenings.add(new Told.Permanent(id, decision(takesEffect), takesEffect, out));
            var following = openFrom(at + 1, at + 12);
            if (chance(3)) {
                about(id, following);
            }
            if (chance(3)) {
                cancel(id, following);
            } else if (!chance(3)) {
                decide(id, out.plusDays(10 + random.nextInt(25)));
            }
            at += 20;
        }

        private Notice notice(LocalDate day) {
            var way =
                    chance(12)
                            ? chance(2) ? Way.EMAIL : Way.EMAIL_AGREED
                            : chance(2) ? Way.DELIVERED : Way.FIRST_CLASS_POST;
            return new Notice(way, day);
        }

        private void decide(String exclusion, LocalDate met) {
            var id = id();
            var given = met.plusDays(random.nextInt(5));
            happenings.add(
                    new Told.Decided(
                            id,
                            exclusion,
                            met,
                            chance(5) ? Optional.empty() : Optional.of(notice(given)),
                            perhaps(5, given.plusDays(3))));
            if (chance(12)) {
                happenings.add(new Told.Claim(id(), id, given.plusDays(60 + random.nextInt(90))));
            }
            if (chance(2)) {
                review(id, given.plusDays(random.nextInt(chance(6) ? 150 : 30)));
            }
        }

        private void review(String decision, LocalDate sent) {
            var id = id();
            var hearing = sent.plusDays(10 + random.nextInt(20));
            happenings.add(
                    new Told.Application(
                            id,
                            decision,
                            notice(sent),
                            chance(2),
                            chance(3) ? Optional.empty() : Optional.of(hearing)));
            if (chance(8)) {
                happenings.add(new Told.Adjourn(id(), id, hearing, chance(2)));
            }
            if (chance(10)) {
                happenings.add(new Told.PutOff(id(), id, hearing.plusDays(30)));
            }
            if (chance(8)) {
                happenings.add(new Told.Abandoned(id(), id, hearing));
            } else if (chance(2)) {
                conclude(id, hearing);
            }
        }

        private void conclude(String application, LocalDate concluded) {
            var id = id();
            var outcome = Panel.values()[random.nextInt(Panel.values().length)];
            happenings.add(
                    new Told.Reviewed(
                            id,
                            application,
                            concluded,
                            outcome,
                            outcome == Panel.UPHOLD
                                    ? Optional.empty()
                                    : Optional.of(notice(concluded.plusDays(random.nextInt(3))))));
            if (outcome != Panel.UPHOLD) {
                happenings.add(
                        new Told.Reconsidered(
                                id(), id, concluded.plusDays(5 + random.nextInt(25)), chance(2)));
            }
        }

        private void alone() {
            var day = day(at).plusDays(random.nextInt(5));
            while (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                day = day.plusDays(1);
            }
            var kind = Alone.values()[random.nextInt(Alone.values().length)];
            happenings.add(
                    new Told.Single(
                            id(),
                            kind,
                            day,
                            perhaps(2, day.plusDays(random.nextInt(200) - 100)),
                            perhaps(2, day.plusDays(random.nextInt(500) - 400))));
        }
    }
}
