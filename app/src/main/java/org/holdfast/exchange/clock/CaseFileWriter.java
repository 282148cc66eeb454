package org.holdfast.exchange.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.statute.Absence;
import org.holdfast.statute.Case;
import org.holdfast.statute.EhcEvent;
import org.holdfast.statute.Event;
import org.holdfast.statute.Notice;
import org.holdfast.statute.PlacementEvent;
import org.holdfast.statute.ProcessEvent;
import org.holdfast.statute.Pupil;
import org.holdfast.statute.calendar.SchoolCalendar;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes one case as a file of statute cases, to be read again by {@code holdfast clock}. */
public final class CaseFileWriter {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private CaseFileWriter() {}

    /**
     * The file; empty for a case that the format cannot hold, such as one with a suspension in
     * several stretches or a day that is not known.
     *
     * @param id of the case in the file
     */
    public static Optional<String> write(Case given, String id) {
        var root = MAPPER.createObjectNode();
        root.put("schema", CaseFileReader.SCHEMA);
        var name = given.days().school().name();
        write(given.days().school(), root.putObject("calendars").putObject(name));
        var written = root.putArray("cases").addObject();
        written.put("id", id);
        written.put("calendar", name);
        written.putObject("school")
                .put("type", word(given.school().kind()))
                .put("local_authority", given.school().localAuthority());
        write(given.pupil(), written.putObject("pupil"));
        var prior = written.putArray("prior_days");
        given.priorDays()
                .forEach(days -> {
                    var one = prior.addObject();
                    one.put("school_year_start", days.schoolYear().start());
                    one.put("days", days.days().toDouble());
                    one.put("kind", "year");
                    days.countingPeriod().ifPresent(period -> one.put("term", period));
                });
        var events = written.putArray("events");
        for (var event : given.events()) {
            if (!new EventWriter(events.addObject()).write(event)) {
                return Optional.empty();
            }
        }
        return Optional.of(MAPPER.writeValueAsString(root) + "\n");
    }

    private static void write(SchoolCalendar calendar, ObjectNode to) {
        to.put("description", calendar.name());
        to.put("terms_in_school_year", calendar.termsInSchoolYear());
        var terms = to.putArray("terms");
        calendar.terms()
                .forEach(term ->
                        terms.addObject()
                                .put("name", term.name())
                                .put("first", term.first().toString())
                                .put("last", term.last().toString()));
        var closed = to.putArray("closed");
        calendar.closures()
                .forEach(closure ->
                        closed.addObject()
                                .put("first", closure.first().toString())
                                .put("last", closure.last().toString())
                                .put("reason", closure.reason()));
    }

    private static void write(Pupil pupil, ObjectNode to) {
        to.put("date_of_birth", pupil.dateOfBirth().toString());
        to.put("year_group", pupil.yearGroup());
        to.put("home_local_authority", pupil.homeLocalAuthority());
        to.put("looked_after", pupil.is(Pupil.Status.LOOKED_AFTER));
        to.put("social_worker", pupil.is(Pupil.Status.HAS_SOCIAL_WORKER));
        to.put("ehc_plan", pupil.is(Pupil.Status.HAS_EHC_PLAN));
        pupil.examinationsFinished()
                .ifPresent(day -> to.put("all_public_exams_taken_by", day.toString()));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Writes one event (section 5 of the format). */
    private record EventWriter(ObjectNode to) {

        /** Whether the format could hold it. */
        boolean write(Event event) {
            to.put("id", event.id());
            return switch (event) {
                case Event.Suspension suspension -> suspension(suspension);
                case Event.PermanentExclusion permanent -> permanent(permanent);
                case Event.Cancellation cancellation -> cancellation(cancellation);
                case Event.GovernorsDecision decision -> governors(decision);
                case Event.ReviewApplication application -> application(application);
                case Event.PanelDecision decision -> panel(decision);
                case Event.Reconsideration again -> {
                    type("reconsideration", again.after());
                    day("date", again.date());
                    to.put("outcome", word(again.outcome()));
                    yield true;
                }
                case Event.OffSiteDirection direction -> {
                    to.put("type", "off_site_direction");
                    day("first_day", direction.firstDay());
                    maybe("review_meeting", direction.reviewMeeting());
                    yield true;
                }
                case Event.EhcRequest request ->
                        oneDay("ehc_request", "received", request.received());
                case Event.EhcDraftPlan draft -> oneDay("ehc_draft_plan", "served", draft.served());
                case Event.EhcReviewMeeting meeting ->
                        oneDay("ehc_review_meeting", "met", meeting.met());
                case Event.InYearApplication application ->
                        oneDay("in_year_application", "received", application.received());
                case Event.FairAccessReferral referral ->
                        oneDay("fair_access_referral", "agreed", referral.agreed());
                case Event.ReviewAbandoned _,
                        Event.DiscriminationClaimDetermined _,
                        EhcEvent _,
                        PlacementEvent _,
                        ProcessEvent _ ->
                        false;
            };
        }

        private boolean suspension(Event.Suspension suspension) {
            to.put("type", "suspension");
            switch (suspension.absence()) {
                case Absence.Lunchtimes(var days) -> days("lunch_dates", days);
                case Absence.Spans(var spans) -> {
                    if (spans.size() > 1) {
                        return false;
                    }
                    day("start", spans.getFirst().first());
                    to.put("start_session", spans.getFirst().firstSession().name());
                    day("end", spans.getFirst().last());
                    to.put("end_session", spans.getFirst().lastSession().name());
                }
            }
            if (!suspension.examinationsLost().isEmpty()) {
                days("exam_dates", suspension.examinationsLost());
            }
            maybe("representations", suspension.representations());
            return decision(suspension.decision());
        }

        private boolean permanent(Event.PermanentExclusion permanent) {
            to.put("type", "permanent");
            day("effective", permanent.takesEffect());
            day("first_day_excluded", permanent.firstDayOut());
            return decision(permanent.decision());
        }

        private boolean decision(Event.Decision decision) {
            day("decided", decision.made());
            maybe("parent_notified", decision.parentNotified());
            maybe("governing_board_informed", decision.boardInformed());
            return decision.parentNotified().isPresent() && decision.boardInformed().isPresent();
        }

        private boolean cancellation(Event.Cancellation cancellation) {
            type("cancellation", cancellation.of());
            day("date", cancellation.date());
            maybe("last_day_served", cancellation.lastDayServed());
            maybe("governing_board_meeting_commenced", cancellation.meetingCommenced());
            return true;
        }

        private boolean governors(Event.GovernorsDecision decision) {
            type("governing_board_decision", decision.on());
            day("met", decision.met());
            maybe("waiver_received", decision.waiver());
            return switch (decision.outcome()) {
                case Event.GovernorsOutcome.Reinstate() -> {
                    to.put("outcome", "reinstate");
                    yield true;
                }
                case Event.GovernorsOutcome.Decline(var notice) -> {
                    to.put("outcome", "decline");
                    yield notice(notice);
                }
            };
        }

        private boolean application(Event.ReviewApplication application) {
            type("irp_application", application.of());
            to.put("method", word(application.sent().method()));
            day("date", application.sent().date());
            to.put("sen_expert", application.senExpert());
            maybe("hearing", application.hearing());
            return true;
        }

        private boolean panel(Event.PanelDecision decision) {
            type("irp_decision", decision.on());
            day("concluded", decision.concluded());
            return switch (decision.outcome()) {
                case Event.PanelOutcome.Uphold() -> outcome("uphold", false);
                case Event.PanelOutcome.Recommend(var notice) ->
                        outcome("recommend", false) && notice(notice);
                case Event.PanelOutcome.Quash(var ordered, var notice) ->
                        outcome("quash", ordered) && notice(notice);
            };
        }

        private boolean outcome(String outcome, boolean ordered) {
            to.put("outcome", outcome);
            to.put("financial_order", ordered);
            return true;
        }

        private boolean notice(Optional<Notice> notice) {
            notice.ifPresent(given ->
                    to.putObject("notice")
                            .put("method", word(given.method()))
                            .put("date", given.date().toString()));
            return notice.isPresent();
        }

        private boolean oneDay(String type, String name, LocalDate date) {
            to.put("type", type);
            day(name, date);
            return true;
        }

        private void type(String type, String ref) {
            to.put("type", type);
            to.put("ref", ref);
        }

        private void day(String name, LocalDate date) {
            to.put(name, date.toString());
        }

        private void maybe(String name, Optional<LocalDate> date) {
            date.ifPresent(day -> day(name, day));
        }

        private void days(String name, List<LocalDate> days) {
            var dates = to.putArray(name);
            days.forEach(day -> dates.add(day.toString()));
        }
    }
}
