package org.holdfast.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.holdfast.naive.GeneratedCases;
import org.holdfast.naive.NaiveDays;
import org.holdfast.naive.Told;
import org.holdfast.statute.calendar.Closure;
import org.holdfast.statute.calendar.Count;
import org.holdfast.statute.calendar.Reached;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.law.Clock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must be true of whole cases: of one when it is changed, or when it is added up. */
class LawsOfTheClockTest {

    private static final int CALENDARS = 40;
    private static final int CASES = 50;
    private static final int ENOUGH = 500;

    private static final List<Told> TOLD = new ArrayList<>();
    private static final List<Case> CASE = new ArrayList<>();

    private final Random random = new Random(38);
    private int compared;

    @BeforeAll
    static void generate() {
        TOLD.clear();
        CASE.clear();
        var holidays = StatuteFixtures.bankHolidays();
        var generated = new GeneratedCases(38, holidays);
        for (int i = 0; i < CALENDARS; i++) {
            var year = generated.calendar();
            var naive = new NaiveDays(year, holidays);
            var calendar = Translation.calendar(year);
            for (int j = 0; j < CASES; j++) {
                var told = generated.on(year, naive);
                TOLD.add(told);
                CASE.add(Translation.of(told, calendar, holidays));
            }
        }
    }

    @Test
    void aLaterTriggerNeverGivesAnEarlierLimit() {
        for (var given : CASE) {
            for (int i = 0; i < given.events().size(); i++) {
                var event = given.events().get(i);
                var later = Delays.of(event, 1 + random.nextInt(10));
                if (later.isPresent()) {
                    compare(
                            Clock.of(given),
                            Clock.of(with(given, i, later.get())),
                            duty -> duty.event().equals(event.id()),
                            (before, after) -> assertThat(after).isAfterOrEqualTo(before));
                }
            }
        }
        assertThat(compared).isGreaterThan(ENOUGH);
    }

    @Test
    void aClosureNeverBringsALimitForward() {
        for (var given : CASE) {
            var fewer = closedOnceMore(given);
            if (fewer.isPresent()) {
                var before = Clock.of(given);
                var after = Clock.of(fewer.get());
                compare(
                        before,
                        after,
                        duty ->
                                duty.basis().count() instanceof Count.SchoolDaysAfter
                                        || duty.basis().count() instanceof Count.SchoolDaysFrom,
                        (was, is) -> assertThat(is).isAfterOrEqualTo(was));
                compare(
                        before,
                        after,
                        duty -> duty.basis().count() instanceof Count.SchoolDaysBefore,
                        (was, is) -> assertThat(is).isBeforeOrEqualTo(was));
            }
        }
        assertThat(compared).isGreaterThan(ENOUGH);
    }

    @Test
    void aClosureOnTheWayOfACountMovesItsLimit() {
        for (var given : CASE) {
            for (var duty : Clock.of(given).duties()) {
                if (duty.basis().count()
                                instanceof Count.SchoolDaysAfter(var calendar, var from, var _)
                        && duty.date().isPresent()
                        && calendar.schoolDaysBetween(from.plusDays(1), duty.date().get()) > 1) {
                    var on = calendar.schoolDaysIn(from.plusDays(1), duty.date().get()).getFirst();
                    var count = (Count.SchoolDaysAfter) duty.basis().count();
                    var moved = new Count.SchoolDaysAfter(closed(calendar, on), from, count.days());
                    if (moved.reached() instanceof Reached.Day(var date, var _)) {
                        compared++;
                        assertThat(date).isAfter(duty.date().get());
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(ENOUGH);
    }

    @Test
    void everySessionImposedIsInTheTotalsOnceAndNoneIsLost() {
        for (int i = 0; i < CASE.size(); i++) {
            var told = TOLD.get(i);
            if (told.happenings().stream().anyMatch(Told.Cancellation.class::isInstance)) {
                continue;
            }
            var halves = new TreeMap<Integer, Integer>();
            told.prior().forEach(prior -> halves.merge(prior.year(), prior.halves(), Integer::sum));
            var findings = Clock.of(CASE.get(i));
            for (var happening : told.happenings()) {
                if (happening instanceof Told.Suspension s) {
                    sessions(s, CASE.get(i).days().school())
                            .forEach((year, more) -> halves.merge(year, more, Integer::sum));
                    for (var total : findings.suspended(s.id()).orElseThrow().yearTotals()) {
                        compared++;
                        assertThat(total.total().halves())
                                .as(told::toString)
                                .isEqualTo(halves.get(total.year().start()));
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(ENOUGH);
    }

    @Test
    void whatIsOwedIsNeverOwedToOneselfOrByNobody() {
        for (var given : CASE) {
            for (var duty : Clock.of(given).duties()) {
                assertThat(duty.owedBy()).isNotEmpty();
                assertThat(Collections.disjoint(duty.owedBy(), duty.owedTo())).isTrue();
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(ENOUGH);
    }

    /** The half days of a suspension, looked at one by one, by the school year they lie in. */
    private static Map<Integer, Integer> sessions(Told.Suspension suspension, SchoolCalendar days) {
        var halves = new TreeMap<Integer, Integer>();
        for (var span : suspension.spans()) {
            for (var day = span.first(); !day.isAfter(span.last()); day = day.plusDays(1)) {
                for (var half : Told.Half.values()) {
                    var attended =
                            day.equals(span.first()) && half.compareTo(span.firstHalf()) < 0
                                    || day.equals(span.last())
                                            && half.compareTo(span.lastHalf()) > 0;
                    if (!attended && days.isSchoolDay(day)) {
                        halves.merge(august(day), 1, Integer::sum);
                    }
                }
            }
        }
        suspension.lunchtimes().forEach(day -> halves.merge(august(day), 1, Integer::sum));
        return halves;
    }

    private static int august(LocalDate day) {
        return day.getMonthValue() < 8 ? day.getYear() - 1 : day.getYear();
    }

    private void compare(
            Findings before,
            Findings after,
            Predicate<Duty> which,
            BiConsumer<LocalDate, LocalDate> law) {
        var was = limits(before, which);
        limits(after, which)
                .forEach((duty, dates) -> {
                    if (was.containsKey(duty) && was.get(duty).size() == dates.size()) {
                        for (int i = 0; i < dates.size(); i++) {
                            compared++;
                            law.accept(was.get(duty).get(i), dates.get(i));
                        }
                    }
                });
    }

    private static Map<String, List<LocalDate>> limits(Findings findings, Predicate<Duty> which) {
        return findings.duties().stream()
                .filter(which)
                .filter(duty -> duty.date().isPresent())
                .collect(
                        Collectors.groupingBy(
                                duty ->
                                        duty.rule().id()
                                                + duty.event()
                                                + duty.parties()
                                                + duty.basis().count().getClass(),
                                Collectors.mapping(
                                        duty -> duty.date().orElseThrow(), Collectors.toList())));
    }

    private static Case with(Case given, int place, Event event) {
        var events = new ArrayList<>(given.events());
        events.set(place, event);
        return on(given, given.days().school(), events);
    }

    /** Shut on a day after everybody is back, so that nobody's time out is changed by it. */
    private Optional<Case> closedOnceMore(Case given) {
        var last = LocalDate.MIN;
        for (var event : given.events()) {
            if (event instanceof Event.Suspension s && s.absence().lastDay().isAfter(last)) {
                last = s.absence().lastDay();
            }
            if (event instanceof Event.PermanentExclusion p && p.firstDayOut().isAfter(last)) {
                last = p.firstDayOut().plusDays(14);
            }
        }
        var calendar = given.days().school();
        if (last.equals(LocalDate.MIN)) {
            return Optional.empty();
        }
        var open = calendar.schoolDaysIn(last.plusDays(1), last.plusDays(60));
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        on(
                                given,
                                closed(calendar, open.get(random.nextInt(open.size()))),
                                given.events()));
    }

    private static SchoolCalendar closed(SchoolCalendar calendar, LocalDate on) {
        var closures = new ArrayList<>(calendar.closures());
        closures.add(new Closure(on, on, "snow"));
        return SchoolCalendar.of(
                calendar.name(), calendar.termsInSchoolYear(), calendar.terms(), closures);
    }

    private static Case on(Case given, SchoolCalendar calendar, List<Event> events) {
        return new Case(
                new Case.Days(calendar, given.days().working()),
                given.school(),
                given.pupil(),
                given.priorDays(),
                events);
    }
}
