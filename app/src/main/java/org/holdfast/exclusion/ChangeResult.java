package org.holdfast.exclusion;

/** What came of the wish to record something about an exclusion. */
public sealed interface ChangeResult {

    /** It is recorded, and what follows is worked out anew. */
    record Changed(Exclusion exclusion) implements ChangeResult {}

    /** It is not recorded. */
    record NotPossible(Hindrance why) implements ChangeResult {}

    /** Why something cannot be recorded, in words for the person, with the lawful way on. */
    enum Obstacle implements Hindrance {
        IN_FUTURE("The day cannot be in the future", ""),
        BEFORE_DECISION("The day cannot be before the decision to exclude", ""),
        CANCELLED("This exclusion was cancelled", "Nothing more can be recorded about it."),
        BOARD_HAS_DECIDED(
                "The governing board has already decided",
                "Its decision stands. It is not relieved of telling everyone without delay."),
        BOARD_NOT_INFORMED(
                "Record first on which day the governing board was told",
                "Its time limit runs from that day (NOT-3)."),
        BEFORE_BOARD_INFORMED("The board cannot have met before it was told", ""),
        BOARD_CANNOT_REINSTATE(
                "The board cannot direct reinstatement in this case",
                "It considers what the parents say. It may note its view on the record (GOV-1,"
                        + " GOV-3)."),
        REINSTATED_BEFORE_MEETING("The day of return cannot be before the meeting", ""),
        NOTICE_BEFORE_MEETING("The notice cannot be older than the meeting", ""),
        NO_POWER_TO_CANCEL(
                "This exclusion began before 1 September 2023, when heads were given the power to"
                        + " cancel",
                "The governing board can reinstate the pupil."),
        OVER_FORTY_FIVE(
                "The pupil has been out for more than 45 school days in the school year, so the"
                        + " head can no longer cancel (CAN-1)",
                "The governing board must consider the exclusion and can reinstate the pupil."),
        BOARD_MEETING_BEGUN(
                "The governing board’s meeting on this exclusion has begun, so the head can no"
                        + " longer cancel (CAN-1)",
                "The board decides now."),
        LAST_DAY_SERVED_WRONG(
                "The last day out must be from the first day of the exclusion to the day of the"
                        + " cancellation",
                "Leave it empty if the pupil has not been out at all."),
        ALREADY_RECORDED("This is recorded already", ""),
        NOT_NOW(
                "This cannot be recorded as the case stands",
                "The case’s page says where it stands and what can happen next.");

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
}
