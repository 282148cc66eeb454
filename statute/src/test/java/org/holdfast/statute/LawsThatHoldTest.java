package org.holdfast.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.holdfast.naive.GeneratedCases;
import org.holdfast.naive.NaiveDays;
import org.holdfast.statute.calendar.Closure;
import org.holdfast.statute.calendar.Count;
import org.holdfast.statute.calendar.Reached;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.SchoolDays;
import org.holdfast.statute.calendar.Session;
import org.holdfast.statute.calendar.Step;
import org.holdfast.statute.law.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What must be true of every case, whatever it is. */
class LawsThatHoldTest {

    private static final int CALENDARS = 40;
    private static final int CASES = 50;

    private final Random random = new Random(45);
    private List<SchoolCalendar> calendars;
    private List<Case> cases;

    @BeforeEach
    void generate() {
        var holidays = StatuteFixtures.bankHolidays();
        var generated = new GeneratedCases(45, holidays);
        calendars = new ArrayList<>();
        cases = new ArrayList<>();
        for (int i = 0; i < CALENDARS; i++) {
            var year = generated.calendar();
            var naive = new NaiveDays(year, holidays);
            var calendar = Translation.calendar(year);
            calendars.add(calendar);
            for (int j = 0; j < CASES; j++) {
                cases.add(Translation.of(generated.on(year, naive), calendar, holidays));
            }
        }
    }

    @Test
    void aLimitCountedInSchoolDaysFallsOnASchoolDay() {
        for (var given : cases) {
            for (var duty : Clock.of(given).duties()) {
                var counted =
                        duty.basis().count() instanceof Count.SchoolDaysAfter
                                || duty.basis().count() instanceof Count.SchoolDaysFrom
                                || duty.basis().count() instanceof Count.SchoolDaysBefore;
                if (counted && duty.date().isPresent()) {
                    assertThat(given.days().school().isSchoolDay(duty.date().get())).isTrue();
                }
            }
        }
    }

    @Test
    void aLaterTriggerNeverGivesAnEarlierLimit() {
        for (var calendar : calendars) {
            var last = calendar.lastDay().orElseThrow();
            for (int n : new int[] {1, 5, 6, 15, 50}) {
                var limit = LocalDate.MIN;
                for (var day = calendar.firstDay().orElseThrow();
                        day.isBefore(last);
                        day = day.plusDays(1)) {
                    if (calendar.nthSchoolDayAfter(day, n)
                            instanceof Reached.Day(var date, var _)) {
                        assertThat(date).isAfterOrEqualTo(limit).isAfter(day);
                        limit = date;
                    }
                }
            }
        }
    }

    @Test
    void addingAClosureNeverBringsALimitForward() {
        for (var calendar : calendars) {
            var first = calendar.firstDay().orElseThrow();
            for (int i = 0; i < 20; i++) {
                var closed = first.plusDays(random.nextInt(600));
                var closures = new ArrayList<>(calendar.closures());
                closures.add(new Closure(closed, closed.plusDays(random.nextInt(3)), "snow"));
                var fewer =
                        SchoolCalendar.of(
                                "X", calendar.termsInSchoolYear(), calendar.terms(), closures);
                var day = first.plusDays(random.nextInt(500));
                if (fewer.nthSchoolDayAfter(day, 15) instanceof Reached.Day(var after, var _)
                        && calendar.nthSchoolDayAfter(day, 15)
                                instanceof Reached.Day(var before, var _)) {
                    assertThat(after).isAfterOrEqualTo(before);
                }
            }
        }
    }

    @Test
    void totalsNeverLoseHalfADay() {
        for (var given : cases) {
            if (!given.priorDays().isEmpty() || given.events().size() > 1) {
                continue;
            }
            for (var fact : Clock.of(given).facts()) {
                if (fact instanceof Fact.Suspended s) {
                    var years =
                            s.yearTotals().stream()
                                    .map(Fact.YearTotal::total)
                                    .reduce(SchoolDays.NONE, SchoolDays::plus);
                    assertThat(years).isEqualTo(s.days());
                    if (given.days().school().termsInSchoolYear() <= 3) {
                        var terms =
                                s.termTotals().stream()
                                        .map(Fact.TermTotal::total)
                                        .reduce(SchoolDays.NONE, SchoolDays::plus);
                        assertThat(terms).isEqualTo(s.days());
                    }
                }
            }
        }
    }

    @Test
    void splittingAStretchInTwoAdjacentOnesChangesNothing() {
        for (var given : cases) {
            var days = given.days().school();
            if (given.events().getFirst() instanceof Event.Suspension s
                    && s.absence() instanceof Absence.Spans(var spans)
                    && spans.size() == 1
                    && days.schoolDaysBetween(s.absence().firstDay(), s.absence().lastDay()) > 1) {
                var span = spans.getFirst();
                var inside = days.schoolDaysIn(span.first(), span.last());
                var cut = inside.get(1 + random.nextInt(inside.size() - 1));
                var before = inside.get(inside.indexOf(cut) - 1);
                var split =
                        new Absence.Spans(
                                List.of(
                                        new Absence.Span(
                                                span.first(),
                                                span.firstSession(),
                                                before,
                                                Session.PM),
                                        new Absence.Span(
                                                cut, Session.AM, span.last(), span.lastSession())));
                var whole = Lines.of(Clock.of(with(given, s)));
                assertThat(Lines.of(Clock.of(with(given, absent(s, split))))).isEqualTo(whole);
            }
        }
    }

    @Test
    void everyCountEndsOnTheDayThatItsStepsEndOn() {
        for (var given : cases.subList(0, 500)) {
            for (var duty : Clock.of(given).duties()) {
                var steps = duty.derivation().steps();
                if (duty.basis().count() instanceof Count.SchoolDaysAfter(var _, var _, var n)
                        && duty.date().isPresent()) {
                    assertThat(steps.getLast()).isInstanceOf(Step.Counted.class);
                    assertThat(steps.getLast().last()).isEqualTo(duty.date().get());
                    assertThat(((Step.Counted) steps.getLast()).total()).isEqualTo(n);
                }
            }
        }
    }

    @Test
    void theSameCaseAlwaysGivesTheSameFindings() {
        for (var given : cases.subList(0, 200)) {
            assertThat(Clock.of(given)).isEqualTo(Clock.of(given));
        }
    }

    private static Event.Suspension absent(Event.Suspension s, Absence absence) {
        return new Event.Suspension(
                s.id(), s.decision(), absence, s.examinationsLost(), s.representations());
    }

    private static Case with(Case given, Event event) {
        return new Case(
                given.days(), given.school(), given.pupil(), given.priorDays(), List.of(event));
    }

    @Test
    void everyContestedPointIsNumberedAsTheReferenceNumbersIt() {
        for (var point : ContestedPoint.values()) {
            assertThat(point.id()).matches("AMB-[0-9]+");
            assertThat(point.question()).endsWith("?");
            assertThat(point.reading()).isNotBlank();
        }
        assertThat(Optional.of(ContestedPoint.AMB_3.id())).contains("AMB-3");
    }
}
