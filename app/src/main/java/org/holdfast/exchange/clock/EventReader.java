package org.holdfast.exchange.clock;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.statute.Event;
import org.holdfast.statute.Event.GovernorsOutcome;
import org.holdfast.statute.Event.PanelOutcome;
import org.holdfast.statute.Event.ReconsiderationOutcome;
import org.holdfast.statute.Notice;
import org.holdfast.statute.calendar.SchoolCalendar;

/** Reads the events of one case, in order (section 5 of the format). */
final class EventReader {
    private static final Map<String, Notice.Method> METHODS =
            Map.of(
                    "delivered", Notice.Method.DELIVERED,
                    "first_class_post", Notice.Method.FIRST_CLASS_POST);

    private static final Map<String, ReconsiderationOutcome> RECONSIDERED =
            Map.of(
                    "decline", ReconsiderationOutcome.DECLINE,
                    "reinstate", ReconsiderationOutcome.REINSTATE);

    /** What a panel may decide, as the file names it. */
    private enum Review {
        UPHOLD,
        RECOMMEND,
        QUASH
    }

    private static final Map<String, Review> REVIEWED =
            Map.of(
                    "uphold", Review.UPHOLD,
                    "recommend", Review.RECOMMEND,
                    "quash", Review.QUASH);

    /** What an event may be, as the file names it. */
    private enum Type {
        SUSPENSION,
        PERMANENT,
        CANCELLATION,
        GOVERNING_BOARD_DECISION,
        IRP_APPLICATION,
        IRP_DECISION,
        RECONSIDERATION,
        OFF_SITE_DIRECTION,
        EHC_REQUEST,
        EHC_DRAFT_PLAN,
        EHC_REVIEW_MEETING,
        IN_YEAR_APPLICATION,
        FAIR_ACCESS_REFERRAL;

        static final Map<String, Type> BY_NAME =
                Arrays.stream(values()).collect(Collectors.toMap(Type::word, type -> type));

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final ExclusionReader exclusions;
    private final Map<String, Type> earlier = new HashMap<>();

    EventReader(Optional<SchoolCalendar> calendar) {
        this.exclusions = new ExclusionReader(calendar);
    }

    /** The event; empty where anything is wrong with it. */
    Optional<Event> read(Members event) {
        var id = event.name("id");
        if (event.isSound() && earlier.containsKey(id)) {
            event.fault("id", "another event is already called " + Values.shown(id));
        }
        var type = event.oneOf("type", Type.BY_NAME);
        event.optionalText("note");
        var read = type.flatMap(found -> read(found, id, event));
        type.ifPresent(found -> {
            event.refuseOthers();
            earlier.putIfAbsent(id, found);
        });
        return event.isSound() ? read : Optional.empty();
    }

    private Optional<Event> read(Type type, String id, Members event) {
        return switch (type) {
            case SUSPENSION -> exclusions.suspension(id, event);
            case PERMANENT -> exclusions.permanent(id, event);
            case CANCELLATION -> Optional.of(cancellation(id, event));
            case GOVERNING_BOARD_DECISION -> governorsDecision(id, event);
            case IRP_APPLICATION -> application(id, event);
            case IRP_DECISION -> panelDecision(id, event);
            case RECONSIDERATION -> reconsideration(id, event);
            case OFF_SITE_DIRECTION ->
                    Optional.of(
                            new Event.OffSiteDirection(
                                    id,
                                    event.date("first_day"),
                                    event.optionalDate("review_meeting")));
            case EHC_REQUEST -> Optional.of(new Event.EhcRequest(id, event.date("received")));
            case EHC_DRAFT_PLAN -> Optional.of(new Event.EhcDraftPlan(id, event.date("served")));
            case EHC_REVIEW_MEETING ->
                    Optional.of(new Event.EhcReviewMeeting(id, event.date("met")));
            case IN_YEAR_APPLICATION ->
                    Optional.of(new Event.InYearApplication(id, event.date("received")));
            case FAIR_ACCESS_REFERRAL ->
                    Optional.of(new Event.FairAccessReferral(id, event.date("agreed")));
        };
    }

    private Event cancellation(String id, Members event) {
        return new Event.Cancellation(
                id,
                ref(event, Type.SUSPENSION, Type.PERMANENT),
                event.date("date"),
                event.optionalDate("last_day_served"),
                event.optionalDate("governing_board_meeting_commenced"));
    }

    private Optional<Event> governorsDecision(String id, Members event) {
        var on = ref(event, Type.SUSPENSION, Type.PERMANENT);
        var met = event.date("met");
        var outcome = event.oneOf("outcome", RECONSIDERED);
        var declined = outcome.filter(ReconsiderationOutcome.DECLINE::equals).isPresent();
        var notice = notice(event, declined);
        var waiver = event.optionalDate("waiver_received");
        return outcome.map(found ->
                new Event.GovernorsDecision(
                        id,
                        on,
                        met,
                        found == ReconsiderationOutcome.DECLINE
                                ? new GovernorsOutcome.Decline(notice)
                                : new GovernorsOutcome.Reinstate(),
                        waiver));
    }

    private Optional<Event> application(String id, Members event) {
        var of = ref(event, Type.GOVERNING_BOARD_DECISION);
        var method = event.oneOf("method", METHODS);
        var date = event.date("date");
        var expert = event.truth("sen_expert");
        var hearing = event.optionalDate("hearing");
        return method.map(found ->
                new Event.ReviewApplication(id, of, new Notice(found, date), expert, hearing));
    }

    private Optional<Event> panelDecision(String id, Members event) {
        var on = ref(event, Type.IRP_APPLICATION);
        var concluded = event.date("concluded");
        event.optionalDate("adjourned_to");
        var ordered = event.truth("financial_order");
        var review = event.oneOf("outcome", REVIEWED);
        var notice = notice(event, review.filter(found -> found != Review.UPHOLD).isPresent());
        return review.map(found ->
                new Event.PanelDecision(
                        id,
                        on,
                        concluded,
                        switch (found) {
                            case UPHOLD -> new PanelOutcome.Uphold();
                            case RECOMMEND -> new PanelOutcome.Recommend(notice);
                            case QUASH -> new PanelOutcome.Quash(ordered, notice);
                        }));
    }

    private Optional<Event> reconsideration(String id, Members event) {
        var after = ref(event, Type.IRP_DECISION);
        var date = event.date("date");
        return event.oneOf("outcome", RECONSIDERED)
                .map(outcome -> new Event.Reconsideration(id, after, date, outcome));
    }

    private static Optional<Notice> notice(Members event, boolean required) {
        var members =
                required || event.has("notice")
                        ? event.object("notice")
                        : Optional.<Members>empty();
        return members.flatMap(EventReader::notice);
    }

    private static Optional<Notice> notice(Members notice) {
        var method = notice.oneOf("method", METHODS);
        var date = notice.date("date");
        notice.refuseOthers();
        return method.map(found -> new Notice(found, date));
    }

    /** The id of an earlier event of one of these types. */
    private String ref(Members event, Type... types) {
        var ref = event.text("ref");
        var referred = earlier.get(ref);
        if (event.isSound() && referred == null) {
            event.fault("ref", "no earlier event is called " + Values.shown(ref));
        } else if (referred != null && !List.of(types).contains(referred)) {
            event.fault("ref", Values.shown(ref) + " is of type " + referred.word());
        }
        return ref;
    }
}
