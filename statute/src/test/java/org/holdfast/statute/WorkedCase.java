package org.holdfast.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
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
import tools.jackson.databind.JsonNode;

/** One worked example, trusted to be well formed. */
record WorkedCase(String id, Case given, JsonNode expected) {

    static List<WorkedCase> all() {
        var file = StatuteFixtures.workedExamples();
        return stream(file.get("cases")).map(node -> read(node, file)).toList();
    }

    private static WorkedCase read(JsonNode node, JsonNode file) {
        var school = node.get("school");
        var given =
                new Case(
                        new Case.Days(
                                calendar(file.get("calendars").get(text(node, "calendar"))),
                                WorkingDays.without(StatuteFixtures.bankHolidays())),
                        new School(
                                SchoolKind.valueOf(text(school, "type").toUpperCase(Locale.ROOT)),
                                text(school, "local_authority")),
                        pupil(node.get("pupil")),
                        stream(node.get("prior_days")).map(WorkedCase::prior).toList(),
                        stream(node.get("events")).map(WorkedCase::event).toList());
        return new WorkedCase(text(node, "id"), given, node.get("expected"));
    }

    private static SchoolCalendar calendar(JsonNode node) {
        return SchoolCalendar.of(
                text(node, "description"),
                node.get("terms_in_school_year").intValue(),
                stream(node.get("terms"))
                        .map(t -> new Term(text(t, "name"), date(t, "first"), date(t, "last")))
                        .toList(),
                stream(node.get("closed"))
                        .map(c -> new Closure(date(c, "first"), date(c, "last"), text(c, "reason")))
                        .toList());
    }

    private static Pupil pupil(JsonNode node) {
        var statuses = EnumSet.noneOf(Status.class);
        if (node.get("looked_after").booleanValue()) {
            statuses.add(Status.LOOKED_AFTER);
        }
        if (node.get("social_worker").booleanValue()) {
            statuses.add(Status.HAS_SOCIAL_WORKER);
        }
        if (node.get("ehc_plan").booleanValue()) {
            statuses.add(Status.HAS_EHC_PLAN);
        }
        return new Pupil(
                date(node, "date_of_birth"),
                node.get("year_group").intValue(),
                text(node, "home_local_authority"),
                statuses,
                maybe(node, "all_public_exams_taken_by"));
    }

    private static PriorDays prior(JsonNode node) {
        return new PriorDays(
                new SchoolYear(node.get("school_year_start").intValue()),
                SchoolDays.ofHalves((int) (2 * node.get("days").doubleValue())),
                Optional.ofNullable(node.get("term")).map(JsonNode::stringValue));
    }

    private static Event event(JsonNode node) {
        var id = text(node, "id");
        return switch (text(node, "type")) {
            case "suspension" ->
                    new Event.Suspension(
                            id,
                            decision(node),
                            absence(node),
                            dates(node, "exam_dates"),
                            maybe(node, "representations"));
            case "permanent" ->
                    new Event.PermanentExclusion(
                            id,
                            decision(node),
                            date(node, "effective"),
                            date(node, "first_day_excluded"));
            case "cancellation" ->
                    new Event.Cancellation(
                            id,
                            text(node, "ref"),
                            date(node, "date"),
                            maybe(node, "last_day_served"),
                            maybe(node, "governing_board_meeting_commenced"));
            case "governing_board_decision" ->
                    new Event.GovernorsDecision(
                            id,
                            text(node, "ref"),
                            date(node, "met"),
                            text(node, "outcome").equals("decline")
                                    ? new GovernorsOutcome.Decline(notice(node))
                                    : new GovernorsOutcome.Reinstate(),
                            maybe(node, "waiver_received"));
            case "irp_application" ->
                    new Event.ReviewApplication(
                            id,
                            text(node, "ref"),
                            new Notice(
                                    Notice.Method.valueOf(
                                            text(node, "method").toUpperCase(Locale.ROOT)),
                                    date(node, "date")),
                            node.get("sen_expert").booleanValue(),
                            maybe(node, "hearing"));
            case "irp_decision" ->
                    new Event.PanelDecision(
                            id, text(node, "ref"), date(node, "concluded"), panel(node));
            case "reconsideration" ->
                    new Event.Reconsideration(
                            id,
                            text(node, "ref"),
                            date(node, "date"),
                            ReconsiderationOutcome.valueOf(
                                    text(node, "outcome").toUpperCase(Locale.ROOT)));
            case "off_site_direction" ->
                    new Event.OffSiteDirection(
                            id, date(node, "first_day"), maybe(node, "review_meeting"));
            case "ehc_request" -> new Event.EhcRequest(id, date(node, "received"));
            case "ehc_draft_plan" -> new Event.EhcDraftPlan(id, date(node, "served"));
            case "in_year_application" -> new Event.InYearApplication(id, date(node, "received"));
            case "fair_access_referral" -> new Event.FairAccessReferral(id, date(node, "agreed"));
            default -> throw new IllegalArgumentException(text(node, "type"));
        };
    }

    private static PanelOutcome panel(JsonNode node) {
        return switch (text(node, "outcome")) {
            case "uphold" -> new PanelOutcome.Uphold();
            case "recommend" -> new PanelOutcome.Recommend(notice(node));
            default ->
                    new PanelOutcome.Quash(
                            node.get("financial_order").booleanValue(), notice(node));
        };
    }

    private static Event.Decision decision(JsonNode node) {
        return new Event.Decision(
                date(node, "decided"),
                maybe(node, "parent_notified"),
                maybe(node, "governing_board_informed"));
    }

    private static Absence absence(JsonNode node) {
        return node.has("lunch_dates")
                ? Absence.lunchtimes(dates(node, "lunch_dates"))
                : Absence.of(
                        date(node, "start"),
                        Session.valueOf(text(node, "start_session")),
                        date(node, "end"),
                        Session.valueOf(text(node, "end_session")));
    }

    private static Optional<Notice> notice(JsonNode node) {
        return Optional.ofNullable(node.get("notice"))
                .map(notice ->
                        new Notice(
                                Notice.Method.valueOf(
                                        text(notice, "method").toUpperCase(Locale.ROOT)),
                                date(notice, "date")));
    }

    private static List<LocalDate> dates(JsonNode node, String name) {
        var dates = new ArrayList<LocalDate>();
        if (node.has(name)) {
            node.get(name).forEach(item -> dates.add(LocalDate.parse(item.stringValue())));
        }
        return dates;
    }

    private static Optional<LocalDate> maybe(JsonNode node, String name) {
        return Optional.ofNullable(node.get(name)).map(d -> LocalDate.parse(d.stringValue()));
    }

    private static LocalDate date(JsonNode node, String name) {
        return maybe(node, name).orElseThrow();
    }

    static String text(JsonNode node, String name) {
        return node.get(name).stringValue();
    }

    static Stream<JsonNode> stream(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }
}
