package org.holdfast.calculator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.statute.Absence;
import org.holdfast.statute.Case;
import org.holdfast.statute.Event;
import org.holdfast.statute.Event.GovernorsOutcome;
import org.holdfast.statute.Event.PanelOutcome;
import org.holdfast.statute.Event.ReconsiderationOutcome;
import org.holdfast.statute.Notice;
import org.holdfast.statute.PriorDays;
import org.holdfast.statute.School;
import org.holdfast.statute.SchoolKind;
import org.holdfast.statute.calendar.CountingPeriod;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.SchoolDays;
import org.holdfast.statute.calendar.SchoolYear;

/** Makes a case for the statutory clock out of answers in which nothing is wrong. */
final class CaseRules {
    static final String EXCLUSION = "exclusion";

    private final Answers answers;
    private final Kind kind;
    private final SchoolCalendar calendar;
    private final Optional<SuspensionBefore> before;

    private CaseRules(Answers answers, Kind kind, SchoolCalendar calendar) {
        this.answers = answers;
        this.kind = kind;
        this.calendar = calendar;
        this.before = SuspensionBefore.of(answers, kind);
    }

    static Case of(Answers answers, Kind kind, SchoolCalendar calendar) {
        var rules = new CaseRules(answers, kind, calendar);
        var school = SchoolAnswer.of(answers).map(SchoolAnswer::kind).orElse(SchoolKind.MAINTAINED);
        return new Case(
                Case.Days.of(calendar),
                new School(school, Child.SCHOOLS_AUTHORITY),
                Child.pupil(answers, firstDate(answers, kind)),
                rules.priorDays(),
                rules.events());
    }

    /** The date from which everything starts; the school year that is asked for is its own. */
    static LocalDate firstDate(Answers answers, Kind kind) {
        return answers.date(kind.isExclusion() ? "decided" : "on").date().orElseThrow();
    }

    /** The latest date of all that happened. */
    static LocalDate lastDate(Answers answers, Kind kind) {
        return Stream.concat(
                        Stream.of(
                                "decided",
                                "board",
                                "effect",
                                "out",
                                "met",
                                "notice",
                                "asked",
                                "hearing",
                                "concluded",
                                "told",
                                "again",
                                "on",
                                "review",
                                "cancelled",
                                "wrote"),
                        Stream.of("last1", "last2", "last3", "last4"))
                .flatMap(name -> answers.date(name).date().stream())
                .max(LocalDate::compareTo)
                .orElseGet(() -> firstDate(answers, kind));
    }

    /** What must be days on which the school is open. */
    static List<LocalDate> schoolDays(Answers answers, Kind kind) {
        if (kind.isSuspension()) {
            return Stretch.all(answers).stream()
                    .flatMap(stretch -> Stream.of(stretch.first(), stretch.last()))
                    .distinct()
                    .toList();
        }
        return kind.isPermanent() ? List.of(day("out", answers)) : List.of();
    }

    private List<Event> events() {
        return switch (kind) {
            case SUSPENSION, LUNCHTIMES -> afterWhatCameBefore(withCancellation(suspension()));
            case PERMANENT -> afterWhatCameBefore(withCancellation(permanentExclusion()));
            case GOVERNORS, REVIEW_ASKED, REVIEWED, RECONSIDERED -> proceedings();
            case OFF_SITE ->
                    List.of(new Event.OffSiteDirection("direction", day("on"), maybe("review")));
            case PLACE -> List.of(new Event.InYearApplication("application", day("on")));
            case FAIR_ACCESS -> List.of(new Event.FairAccessReferral("referral", day("on")));
            case EHC_REQUEST -> List.of(new Event.EhcRequest("request", day("on")));
            case EHC_DRAFT -> List.of(new Event.EhcDraftPlan("draft", day("on")));
            case EHC_REVIEW -> List.of(new Event.EhcReviewMeeting("meeting", day("on")));
            case SENT_HOME, MANAGED_MOVE ->
                    throw new IllegalStateException("No dates in law follow from " + kind);
        };
    }

    private List<Event> afterWhatCameBefore(List<Event> events) {
        return before.map(earlier ->
                        Stream.concat(earlier.events().stream(), events.stream()).toList())
                .orElse(events);
    }

    private Event suspension() {
        return new Event.Suspension(
                EXCLUSION,
                decision(),
                kind == Kind.LUNCHTIMES ? lunchtimes() : spans(),
                kind == Kind.LUNCHTIMES
                        ? List.of()
                        : Stream.of("exam1", "exam2")
                                .flatMap(name -> maybe(name).stream())
                                .toList(),
                maybe("wrote"));
    }

    private Absence spans() {
        return new Absence.Spans(Stretch.all(answers).stream().map(Stretch::span).toList());
    }

    private Absence lunchtimes() {
        return Absence.lunchtimes(
                Stretch.all(answers).stream()
                        .flatMap(out -> calendar.schoolDaysIn(out.first(), out.last()).stream())
                        .toList());
    }

    private Event permanentExclusion() {
        var decided = day("decided");
        return new Event.PermanentExclusion(
                EXCLUSION, decision(), maybe("effect").orElse(decided), day("out"));
    }

    private Event.Decision decision() {
        var decided = day("decided");
        return new Event.Decision(decided, Optional.of(decided), Optional.of(boardInformed()));
    }

    /** Where it is not known, the earliest day that it can have been; the answer says so. */
    private LocalDate boardInformed() {
        return answers.one("when-board").equals("other") ? day("board") : day("decided");
    }

    private List<Event> withCancellation(Event exclusion) {
        return maybe("cancelled")
                .map(cancelled ->
                        List.of(
                                exclusion,
                                new Event.Cancellation(
                                        "cancellation",
                                        EXCLUSION,
                                        cancelled,
                                        maybe("served"),
                                        Optional.empty())))
                .orElse(List.of(exclusion));
    }

    private List<Event> proceedings() {
        var events = new ArrayList<Event>();
        events.add(permanentExclusion());
        var declined = kind != Kind.GOVERNORS || answers.one("outcome").equals("decline");
        events.add(
                new Event.GovernorsDecision(
                        "decision",
                        EXCLUSION,
                        day("met"),
                        declined
                                ? new GovernorsOutcome.Decline(
                                        Optional.of(notice("notice-by", "notice")))
                                : new GovernorsOutcome.Reinstate(),
                        declined ? maybe("waiver") : Optional.empty()));
        if (kind.reaches(Kind.REVIEW_ASKED)) {
            events.add(
                    new Event.ReviewApplication(
                            "application",
                            "decision",
                            notice("asked-by", "asked"),
                            answers.one("expert").equals("yes"),
                            maybe("hearing")));
        }
        if (kind.reaches(Kind.REVIEWED)) {
            events.add(
                    new Event.PanelDecision(
                            "review", "application", day("concluded"), panelOutcome()));
        }
        if (kind.reaches(Kind.RECONSIDERED)) {
            events.add(
                    new Event.Reconsideration(
                            "reconsideration",
                            "review",
                            day("again"),
                            answers.one("again-outcome").equals("reinstate")
                                    ? ReconsiderationOutcome.REINSTATE
                                    : ReconsiderationOutcome.DECLINE));
        }
        return events;
    }

    private PanelOutcome panelOutcome() {
        return switch (answers.one("panel")) {
            case "recommend" -> new PanelOutcome.Recommend(Optional.of(notice("told-by", "told")));
            case "quash" ->
                    new PanelOutcome.Quash(
                            answers.one("payment").equals("yes"),
                            Optional.of(notice("told-by", "told")));
            default -> new PanelOutcome.Uphold();
        };
    }

    private Notice notice(String by, String on) {
        return new Notice(
                answers.one(by).equals("post")
                        ? Notice.Method.FIRST_CLASS_POST
                        : Notice.Method.DELIVERED,
                day(on));
    }

    /**
     * Days served earlier: those of the same term count to 5 and 15 as well as to 45. Those of the
     * suspension just before are typed with them, and are counted as its own.
     */
    private List<PriorDays> priorDays() {
        if (!kind.isExclusion()) {
            return List.of();
        }
        var from = kind.isSuspension() ? day("first1") : firstDate(answers, kind);
        var year = SchoolYear.of(from);
        var period = calendar.countingPeriodOf(from);
        var inTerm =
                kind.isSuspension()
                        ? typed("earlier-term")
                                .less(
                                        period.map(term -> ofBefore(term.first(), term.last()))
                                                .orElse(SchoolDays.NONE))
                        : SchoolDays.NONE;
        var rest = typed("earlier-year").less(ofBefore(year.first(), year.last())).less(inTerm);
        var prior = new ArrayList<PriorDays>();
        if (!inTerm.isNone()) {
            prior.add(new PriorDays(year, inTerm, period.map(CountingPeriod::name)));
        }
        if (!rest.isNone()) {
            prior.add(new PriorDays(year, rest, Optional.empty()));
        }
        return prior;
    }

    private SchoolDays typed(String name) {
        return SchoolDays.ofHalves(Child.halves(answers.one(name)).orElse(0));
    }

    private SchoolDays ofBefore(LocalDate first, LocalDate last) {
        return before.map(earlier -> earlier.countsBetween(calendar, first, last))
                .orElse(SchoolDays.NONE);
    }

    private LocalDate day(String name) {
        return day(name, answers);
    }

    private static LocalDate day(String name, Answers answers) {
        return answers.date(name).date().orElseThrow();
    }

    private Optional<LocalDate> maybe(String name) {
        return answers.date(name).date();
    }
}
