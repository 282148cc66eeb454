package org.holdfast.exclusion.governors;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.exclusion.Hindrance;

/** Whether a meeting may be held as it is planned (GOV-8, GOV-9). */
public final class MeetingRules {
    /** SI 2020/543: exclusions from this day, for a coronavirus reason. */
    private static final LocalDate CORONAVIRUS = LocalDate.of(2020, 6, 1);

    /** The coronavirus scheme ended for exclusions from this day. */
    private static final LocalDate CORONAVIRUS_ENDS = LocalDate.of(2022, 3, 25);

    /** SI 2023/571: remote meetings on request; also exclusions then not yet considered. */
    public static final LocalDate REMOTE_ON_REQUEST = LocalDate.of(2023, 9, 1);

    private MeetingRules() {}

    /** Why a step about the meeting cannot be taken. */
    public enum Obstacle implements Hindrance {
        MEETING_BEFORE_INVITATIONS("The meeting cannot be before the invitations went out", ""),
        NO_REMOTE_MEETINGS_THEN(
                "For an exclusion of that time the law did not let the board meet remotely",
                "Meet face to face."),
        NOBODY_ASKED_FOR_REMOTE(
                "No request for a remote meeting is recorded",
                "Record first when the family asked for one, or meet face to face (2012"
                        + " Regulations, regulation 6(3A))."),
        FAMILY_ASKED_FOR_REMOTE(
                "The family asked for a remote meeting",
                "It must be remote if everybody can take part fully and it can be fair. If it"
                        + " cannot, say why (2012 Regulations, regulation 6(3A) to (3C))."),
        NO_EXTENSION_THEN(
                "For an exclusion of that time the law gave no extension of the board’s limit",
                "The meeting is still owed, and valid if it is late (GOV-11)."),
        EXTENSION_NOT_AFTER("The new last day must be later than the day it was decided", "");

        private final String message;
        private final String route;

        Obstacle(String message, String route) {
            this.message = message;
            this.route = route;
        }

        @Override
        public String message() {
            return message;
        }

        /** The lawful way on, perhaps empty. */
        @Override
        public String route() {
            return route;
        }
    }

    /**
     * What stands against a step.
     *
     * @param firstDay of the exclusion, which decides the law
     * @param why what was said about it; perhaps empty
     */
    public static Optional<Obstacle> against(
            MeetingStep step, Meeting meeting, LocalDate firstDay, String why) {
        return switch (step) {
            case MeetingStep.Planned planned -> planned(planned, meeting, firstDay, why);
            case MeetingStep.RemoteAsked(var on) ->
                    on.isBefore(REMOTE_ON_REQUEST) && firstDay.isBefore(REMOTE_ON_REQUEST)
                            ? Optional.of(Obstacle.NO_REMOTE_MEETINGS_THEN)
                            : Optional.empty();
            case MeetingStep.PapersSent _ -> Optional.empty();
            case MeetingStep.LimitExtended(var on, var until) ->
                    firstDay.isBefore(REMOTE_ON_REQUEST) && !inCoronavirusWindow(firstDay)
                            ? Optional.of(Obstacle.NO_EXTENSION_THEN)
                            : until.isAfter(on)
                                    ? Optional.empty()
                                    : Optional.of(Obstacle.EXTENSION_NOT_AFTER);
        };
    }

    private static Optional<Obstacle> planned(
            MeetingStep.Planned planned, Meeting meeting, LocalDate firstDay, String why) {
        if (planned.meeting().isBefore(planned.on())) {
            return Optional.of(Obstacle.MEETING_BEFORE_INVITATIONS);
        }
        // SI 2023/571 reg 16: also older exclusions not yet considered on the day it began.
        var onRequest = !planned.meeting().isBefore(REMOTE_ON_REQUEST);
        return switch (planned.manner()) {
            case IN_PERSON ->
                    onRequest && meeting.remoteAsked().isPresent() && why.isBlank()
                            ? Optional.of(Obstacle.FAMILY_ASKED_FOR_REMOTE)
                            : Optional.empty();
            case REMOTE_AS_ASKED ->
                    !onRequest
                            ? Optional.of(Obstacle.NO_REMOTE_MEETINGS_THEN)
                            : meeting.remoteAsked().isEmpty()
                                    ? Optional.of(Obstacle.NOBODY_ASKED_FOR_REMOTE)
                                    : Optional.empty();
            case REMOTE_EXTRAORDINARY ->
                    onRequest || inCoronavirusWindow(firstDay)
                            ? Optional.empty()
                            : Optional.of(Obstacle.NO_REMOTE_MEETINGS_THEN);
        };
    }

    private static boolean inCoronavirusWindow(LocalDate firstDay) {
        return !firstDay.isBefore(CORONAVIRUS) && firstDay.isBefore(CORONAVIRUS_ENDS);
    }
}
