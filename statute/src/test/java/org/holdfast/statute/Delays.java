package org.holdfast.statute;

import java.util.Optional;

/** Events as they would be if somebody had been told, or served, some days later. */
final class Delays {
    private Delays() {}

    /** The same event, told or served some days later. */
    static Optional<Event> of(Event event, int days) {
        return switch (event) {
            case Event.Suspension s ->
                    Optional.of(
                            new Event.Suspension(
                                    s.id(),
                                    later(s.decision(), days),
                                    s.absence(),
                                    s.examinationsLost(),
                                    s.representations()));
            case Event.PermanentExclusion p ->
                    Optional.of(
                            new Event.PermanentExclusion(
                                    p.id(),
                                    later(p.decision(), days),
                                    p.takesEffect(),
                                    p.firstDayOut()));
            case Event.GovernorsDecision(
                            var id,
                            var on,
                            var met,
                            Event.GovernorsOutcome.Decline(var notice),
                            var waiver) ->
                    Optional.of(
                            new Event.GovernorsDecision(
                                    id,
                                    on,
                                    met,
                                    new Event.GovernorsOutcome.Decline(
                                            notice.map(given -> later(given, days))),
                                    waiver));
            case Event.ReviewApplication a ->
                    Optional.of(
                            new Event.ReviewApplication(
                                    a.id(),
                                    a.of(),
                                    later(a.sent(), days),
                                    a.senExpert(),
                                    a.hearing()));
            case Event.PanelDecision(
                            var id,
                            var on,
                            var concluded,
                            Event.PanelOutcome.Quash(var payment, var notice)) ->
                    Optional.of(
                            new Event.PanelDecision(
                                    id,
                                    on,
                                    concluded,
                                    new Event.PanelOutcome.Quash(
                                            payment, notice.map(given -> later(given, days)))));
            default -> Optional.empty();
        };
    }

    private static Event.Decision later(Event.Decision decision, int days) {
        return new Event.Decision(
                decision.made(),
                decision.parentNotified().map(day -> day.plusDays(days)),
                decision.boardInformed().map(day -> day.plusDays(days)));
    }

    private static Notice later(Notice notice, int days) {
        return new Notice(notice.method(), notice.date().plusDays(days));
    }
}
