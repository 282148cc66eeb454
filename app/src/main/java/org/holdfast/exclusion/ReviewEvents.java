package org.holdfast.exclusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.exclusion.CaseFile.Dated;
import org.holdfast.exclusion.review.ReviewStep;
import org.holdfast.statute.Event;
import org.holdfast.statute.Notice;

/** What followed the board’s refusal, as the clock takes it. */
final class ReviewEvents {
    private final String decision;
    private final List<Dated> events = new ArrayList<>();
    private final Exclusion exclusion;
    private String application = "";
    private String verdict = "";

    private ReviewEvents(Exclusion exclusion) {
        this.exclusion = exclusion;
        this.decision = decisionId(exclusion);
    }

    /** The events, in their order; none where the board has not refused. */
    static List<Dated> of(Exclusion exclusion) {
        var decided = exclusion.progress().decision();
        if (decided.filter(made -> !made.reinstates()).isEmpty()) {
            return List.of();
        }
        var all = new ReviewEvents(exclusion);
        for (var step : exclusion.progress().proceedings().review().steps()) {
            all.take(step);
        }
        return all.events;
    }

    private void take(ReviewStep step) {
        var number = events.size() + 1;
        var id = decision + "/" + step.kind() + "-" + number;
        switch (step) {
            case ReviewStep.Applied applied -> {
                application = id;
                add(
                        step,
                        new Event.ReviewApplication(
                                id,
                                decision,
                                notice(applied.sent()),
                                applied.senExpert(),
                                review().firstHearing()));
            }
            case ReviewStep.Abandoned(var on) ->
                    add(step, new Event.ReviewAbandoned(id, application, on));
            case ReviewStep.Decided decided -> {
                verdict = id;
                add(step, new Event.PanelDecision(id, application, decided.on(), outcome(decided)));
            }
            case ReviewStep.Reconsidered(var on, var from) ->
                    add(
                            step,
                            new Event.Reconsideration(
                                    id,
                                    verdict,
                                    on,
                                    from.isPresent()
                                            ? Event.ReconsiderationOutcome.REINSTATE
                                            : Event.ReconsiderationOutcome.DECLINE));
            case ReviewStep.ClaimDetermined(var on) ->
                    add(step, new Event.DiscriminationClaimDetermined(id, decision, on));
            case ReviewStep.Waived _,
                    ReviewStep.Convened _,
                    ReviewStep.PapersSent _,
                    ReviewStep.Adjourned _,
                    ReviewStep.Notified _,
                    ReviewStep.ClaimMade _,
                    ReviewStep.Paid _,
                    ReviewStep.Deleted _ -> {
                // Read with the steps above, or nothing that the clock counts from.
            }
        }
    }

    private void add(ReviewStep step, Event event) {
        events.add(new Dated(step.on(), 2 + events.size(), event));
    }

    private org.holdfast.exclusion.review.Review review() {
        return exclusion.progress().proceedings().review();
    }

    /** The panel’s outcome, with its notice where that was given later. */
    private Event.PanelOutcome outcome(ReviewStep.Decided decided) {
        Optional<Notice> notice =
                review().decided().flatMap(ReviewStep.Decided::notice).map(ReviewEvents::notice);
        return switch (decided.verdict()) {
            case UPHOLD -> new Event.PanelOutcome.Uphold();
            case RECOMMEND -> new Event.PanelOutcome.Recommend(notice);
            case QUASH -> new Event.PanelOutcome.Quash(decided.payment(), notice);
        };
    }

    /** How the clock’s findings name the board’s decision. */
    static String decisionId(Exclusion exclusion) {
        return CaseFile.eventId(exclusion.id()) + "/decision";
    }

    static Notice notice(Progress.NoticeGiven given) {
        return new Notice(
                switch (given.way()) {
                    case DELIVERED -> Notice.Method.DELIVERED;
                    case FIRST_CLASS_POST -> Notice.Method.FIRST_CLASS_POST;
                },
                given.on());
    }
}
