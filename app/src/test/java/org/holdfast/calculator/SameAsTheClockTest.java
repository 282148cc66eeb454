package org.holdfast.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.exchange.clock.CaseFile;
import org.holdfast.exchange.clock.CaseFile.NamedCase;
import org.holdfast.statute.Absence;
import org.holdfast.statute.Duty;
import org.holdfast.statute.EhcEvent;
import org.holdfast.statute.Event;
import org.holdfast.statute.Fact;
import org.holdfast.statute.Findings;
import org.holdfast.statute.Notice;
import org.holdfast.statute.PlacementEvent;
import org.holdfast.statute.ProcessEvent;
import org.holdfast.statute.Pupil;
import org.holdfast.statute.SchoolKind;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.SchoolYear;
import org.holdfast.statute.calendar.Session;
import org.holdfast.statute.law.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The worked cases of the statute reference, typed into the calculator's forms, give the dates that
 * {@code holdfast clock} gives. Where a case has several suspensions, the last is typed in and the
 * others as days served earlier.
 */
class SameAsTheClockTest {
    private static final Path CASES =
            Path.of("..", "statute", "src/test/resources/org/holdfast/statute/statute-cases.json");

    /** Those whose last event follows a suspension that bears on it. */
    private static final Set<String> AFTER_A_SUSPENSION = Set.of("W14", "W17", "W22");

    static Stream<NamedCase> cases() {
        return ((CaseFile.Cases) CaseFile.read(CASES)).cases().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theFormsGiveTheDatesOfTheClock(NamedCase named) {
        var expected = Clock.of(named.given());
        if (named.given().events().getLast() instanceof Event.EhcDraftPlan) {
            named.given().events().forEach(event -> assertSame(named, expected, List.of(event)));
        } else if (named.given().events().getLast() instanceof Event.Suspension
                || AFTER_A_SUSPENSION.contains(named.id())) {
            assertSame(named, expected, List.of(named.given().events().getLast()));
        } else {
            assertSame(named, expected, named.given().events());
        }
    }

    @Test
    void everyCaseCanBeTypedIn() {
        assertThat(cases()).hasSize(27);
    }

    private static void assertSame(NamedCase named, Findings expected, List<Event> events) {
        var forms = typed(named, expected, events);
        var kind = forms.answers().kind().orElseThrow();
        assertThat(WhenRules.check(forms.answers(), kind).all()).isEmpty();
        var calendar =
                kind.countsSchoolDays()
                        ? ((TermRules.Calendar.Of) TermRules.read(forms.answers(), kind)).calendar()
                        : SchoolCalendar.unknown("none");
        var given = CaseRules.of(forms.answers(), kind, calendar);
        var found =
                Clock.of(given).duties().stream()
                        .filter(duty -> !SuspensionBefore.isOf(duty.event()))
                        .toList();
        assertThat(given.events().stream().anyMatch(event -> SuspensionBefore.isOf(event.id())))
                .isEqualTo(AFTER_A_SUSPENSION.contains(named.id()));
        assertThat(shown(found))
                .as(named.id())
                .containsExactlyInAnyOrderElementsOf(
                        shown(
                                events.stream()
                                        .flatMap(event -> expected.duties(event.id()).stream())
                                        .toList()));
        assertThat(found).as("counted on the school's own days").noneMatch(Duty::isProvisional);
    }

    private static List<String> shown(List<Duty> duties) {
        return duties.stream().map(duty -> duty.rule() + " " + duty.timing()).toList();
    }

    private static Forms typed(NamedCase named, Findings expected, List<Event> events) {
        var given = named.given();
        var forms = Forms.of(kind(events));
        forms.with("school", school(given.school().kind()));
        forms.with("year", Integer.toString(given.pupil().yearGroup()));
        forms.date("born", given.pupil().dateOfBirth().toString());
        var about = new ArrayList<String>();
        if (given.pupil().is(Pupil.Status.LOOKED_AFTER)) {
            about.add("looked-after");
        }
        if (given.pupil().is(Pupil.Status.HAS_SOCIAL_WORKER)) {
            about.add("social-worker");
        }
        if (given.pupil().is(Pupil.Status.HAS_EHC_PLAN)) {
            about.add("ehc-plan");
        }
        if (!given.pupil().homeLocalAuthority().equals(given.school().localAuthority())) {
            about.add("elsewhere");
        }
        forms.with("about", String.join(" ", about));
        given.pupil().examinationsFinished().ifPresent(day -> forms.date("exams", day.toString()));
        events.forEach(event -> type(event, forms, expected));
        given.priorDays().stream()
                .filter(_ -> events.getFirst() instanceof Event.PermanentExclusion)
                .forEach(prior -> forms.with("earlier-year", prior.days().toString()));
        if (AFTER_A_SUSPENSION.contains(named.id())) {
            typeBefore(given.events(), forms);
        }
        var kind = forms.answers().kind().orElseThrow();
        if (kind.countsSchoolDays()) {
            TypedCalendar.into(
                    forms,
                    given.days().school(),
                    SchoolYear.of(CaseRules.firstDate(forms.answers(), kind)));
        }
        return forms;
    }

    private static Kind kind(List<Event> events) {
        return switch (events.getLast()) {
            case Event.Suspension(_, _, Absence.Lunchtimes _, _, _) -> Kind.LUNCHTIMES;
            case Event.Suspension _ -> Kind.SUSPENSION;
            case Event.PermanentExclusion _, Event.Cancellation _ -> Kind.PERMANENT;
            case Event.GovernorsDecision _ -> Kind.GOVERNORS;
            case Event.ReviewApplication _ -> Kind.REVIEW_ASKED;
            case Event.PanelDecision _ -> Kind.REVIEWED;
            case Event.Reconsideration _ -> Kind.RECONSIDERED;
            case Event.OffSiteDirection _ -> Kind.OFF_SITE;
            case Event.EhcRequest _ -> Kind.EHC_REQUEST;
            case Event.EhcDraftPlan _ -> Kind.EHC_DRAFT;
            case Event.EhcReviewMeeting _ -> Kind.EHC_REVIEW;
            case Event.InYearApplication _ -> Kind.PLACE;
            case Event.FairAccessReferral _ -> Kind.FAIR_ACCESS;
            case Event.ReviewAbandoned _,
                    Event.DiscriminationClaimDetermined _,
                    EhcEvent _,
                    PlacementEvent _,
                    ProcessEvent _ ->
                    throw new AssertionError("not in a case file");
        };
    }

    private static void typeBefore(List<Event> events, Forms forms) {
        var before = ((Event.Suspension) events.getFirst()).absence();
        forms.date("before-first", before.firstDay().toString());
        forms.date("before-last", before.lastDay().toString());
        if (events.get(1) instanceof Event.Cancellation cancelled) {
            forms.date("before-cancelled", cancelled.date().toString());
            cancelled.lastDayServed().ifPresent(day -> forms.date("before-served", day.toString()));
        }
    }

    private static String school(SchoolKind kind) {
        return switch (kind) {
            case MAINTAINED -> "maintained";
            case ACADEMY -> "academy";
            case AP_ACADEMY -> "ap-academy";
            case PRU -> "pru";
        };
    }

    private static void type(Event event, Forms forms, Findings expected) {
        switch (event) {
            case Event.Suspension suspension -> {
                type(suspension.decision(), forms);
                type(suspension.absence(), forms);
                typeEarlier(expected.suspended(event.id()).orElseThrow(), forms);
                var exams = suspension.examinationsLost();
                for (int n = 0; n < exams.size(); n++) {
                    forms.date("exam" + (n + 1), exams.get(n).toString());
                }
                suspension.representations().ifPresent(day -> forms.date("wrote", day.toString()));
            }
            case Event.PermanentExclusion permanent -> {
                type(permanent.decision(), forms);
                forms.date("effect", permanent.takesEffect().toString());
                forms.date("out", permanent.firstDayOut().toString());
            }
            case Event.Cancellation cancellation -> {
                forms.date("cancelled", cancellation.date().toString());
                cancellation.lastDayServed().ifPresent(day -> forms.date("served", day.toString()));
            }
            case Event.GovernorsDecision decision -> {
                forms.date("met", decision.met().toString());
                var declined = decision.outcome() instanceof Event.GovernorsOutcome.Decline;
                forms.with("outcome", declined ? "decline" : "reinstate");
                if (decision.outcome() instanceof Event.GovernorsOutcome.Decline(var notice)) {
                    type("notice", "notice-by", notice.orElseThrow(), forms);
                }
            }
            case Event.ReviewApplication application -> {
                type("asked", "asked-by", application.sent(), forms);
                forms.with("expert", application.senExpert() ? "yes" : "no");
                application.hearing().ifPresent(day -> forms.date("hearing", day.toString()));
            }
            case Event.PanelDecision decision -> {
                forms.date("concluded", decision.concluded().toString());
                switch (decision.outcome()) {
                    case Event.PanelOutcome.Uphold() -> forms.with("panel", "uphold");
                    case Event.PanelOutcome.Recommend(var notice) -> {
                        forms.with("panel", "recommend");
                        type("told", "told-by", notice.orElseThrow(), forms);
                    }
                    case Event.PanelOutcome.Quash(var ordered, var notice) -> {
                        forms.with("panel", "quash").with("payment", ordered ? "yes" : "no");
                        type("told", "told-by", notice.orElseThrow(), forms);
                    }
                }
            }
            case Event.Reconsideration again -> {
                forms.date("again", again.date().toString());
                forms.with(
                        "again-outcome",
                        again.outcome() == Event.ReconsiderationOutcome.REINSTATE
                                ? "reinstate"
                                : "decline");
            }
            case Event.OffSiteDirection direction -> {
                forms.date("on", direction.firstDay().toString());
                direction.reviewMeeting().ifPresent(day -> forms.date("review", day.toString()));
            }
            case Event.EhcRequest request -> forms.date("on", request.received().toString());
            case Event.EhcDraftPlan draft -> forms.date("on", draft.served().toString());
            case Event.EhcReviewMeeting meeting -> forms.date("on", meeting.met().toString());
            case Event.InYearApplication place -> forms.date("on", place.received().toString());
            case Event.FairAccessReferral referral ->
                    forms.date("on", referral.agreed().toString());
            case Event.ReviewAbandoned _,
                    Event.DiscriminationClaimDetermined _,
                    EhcEvent _,
                    PlacementEvent _,
                    ProcessEvent _ ->
                    throw new AssertionError("not in a case file");
        }
    }

    private static void type(Event.Decision decision, Forms forms) {
        forms.date("decided", decision.made().toString());
        forms.with("when-board", "other");
        forms.date("board", decision.boardInformed().orElseThrow().toString());
    }

    private static void type(Absence absence, Forms forms) {
        switch (absence) {
            case Absence.Spans(var spans) -> {
                var span = spans.getFirst();
                forms.date("first1", span.first().toString());
                forms.date("last1", span.last().toString());
                forms.with("from1", span.firstSession() == Session.AM ? "AM" : "PM");
                forms.with("until1", span.lastSession() == Session.AM ? "AM" : "PM");
            }
            case Absence.Lunchtimes(var days) -> {
                forms.date("first1", days.getFirst().toString());
                forms.date("last1", days.getLast().toString());
            }
        }
    }

    /** What had been served before it, taken off the totals that it brought about. */
    private static void typeEarlier(Fact.Suspended totals, Forms forms) {
        var year = totals.yearTotals().getFirst();
        var term = totals.termTotals().getFirst();
        forms.with("earlier-year", year.total().less(year.share()).toString());
        forms.with(
                "earlier-term",
                totals.termTotals().size() == 1
                        ? term.total().less(totals.days()).toString()
                        : "0");
    }

    private static void type(String date, String by, Notice notice, Forms forms) {
        forms.date(date, notice.date().toString());
        forms.with(by, notice.method() == Notice.Method.DELIVERED ? "delivered" : "post");
    }
}
