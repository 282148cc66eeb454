package org.holdfast.statute;

/** Points that lawyers argue about, with the reading that is used (section 16). */
public enum ContestedPoint {
    AMB_1("Does the day the governing board is told count as day 1?", "No", Shown.BOTH),
    AMB_2(
            "Is the day on which a pupil is sent home part-way day 1 of the six?",
            "Yes if sent home before the afternoon session begins; otherwise the next school day",
            Shown.BOTH),
    AMB_3(
            "Is the sixth day counted from the day after the exclusion or from the first day out?",
            "From the day after, as the regulations say; the guidance's day is the target",
            Shown.BOTH),
    AMB_4(
            "Does a suspension just before a permanent exclusion count to the sixth day?",
            "No; an exclusion takes place when it takes effect",
            Shown.BOTH),
    AMB_5(
            "Do suspensions at another school count to this school's 5 and 15?",
            "Yes: the test is what the pupil has been excluded for",
            Shown.FLAG),
    AMB_6("Do days served of a cancelled exclusion count to 5 and 15?", "Yes", Shown.FLAG),
    AMB_7("Is a day with one session only, fully missed, a whole day?", "Yes", Shown.FLAG),
    AMB_8("What is \"not less than two school days before\"?", "Two clear school days", Shown.BOTH),
    AMB_9(
            "Is notice by email good?",
            "Count from the paper copy unless email was agreed",
            Shown.FLAG),
    AMB_10(
            "Is a day when the school is open to some years only a school day?",
            "Yes, for all of them",
            Shown.NOTHING),
    AMB_11(
            "Which limit governs when the total is over five and an examination is lost?",
            "The shortest",
            Shown.NOTHING),
    AMB_12(
            "Which law governs an exclusion decided before a change and beginning after it?",
            "The law when it begins",
            Shown.FLAG),
    AMB_13(
            "Whose school days count for the 20 days of fair access?",
            "Those of the authority's published term dates",
            Shown.NOTHING),
    AMB_14(
            "Are the 45 days of academies and pupil referral units in cancelling school days?",
            "School days for all",
            Shown.NOTHING),
    AMB_15(
            "Do representations after the suspension has ended, or very late, count?",
            "Yes; the 50 days still run from when the board was told",
            Shown.NOTHING),
    AMB_16(
            "Does the clock run from when the board was told or should have been?",
            "From when it was told",
            Shown.BOTH),
    AMB_17(
            "Can a head shorten a suspension?",
            "No, only cancel it; or the governing board reinstates early",
            Shown.NOTHING),
    AMB_18(
            "Notice posted and in fact received earlier?",
            "The deemed date: the family's time is not shortened",
            Shown.FLAG),
    AMB_19(
            "Do lunchtimes call for notice about the first five days?",
            "Give the notice; no sixth-day duty",
            Shown.FLAG),
    AMB_20(
            "Do days out on a permanent exclusion count to 5 or 15 after reinstatement?",
            "No; suspension days only",
            Shown.FLAG),
    AMB_21(
            "To which period does a reference date of a six-term school belong?",
            "To none",
            Shown.NOTHING),
    AMB_22(
            "Which authority for a looked-after child who lives elsewhere?",
            "Where the child lives for education and notice; the virtual school head is the"
                    + " looking-after authority's. Tell both",
            Shown.FLAG),
    AMB_23(
            "May two exclusions be considered at one meeting?",
            "Yes; each needs its own decision and reasons, inside its own limit",
            Shown.NOTHING),
    AMB_24(
            "Is it enough that the governing board meets in time and decides later?",
            "No; the decision too belongs within the limit",
            Shown.FLAG);

    /** What is shown of a point where it bears on a duty. */
    public enum Shown {
        /** The dates on both readings, the recommended one first. */
        BOTH,
        /** A flag. */
        FLAG,
        /** Nothing: the reading is used and stated here. */
        NOTHING
    }

    private final String question;
    private final String reading;
    private final Shown shown;

    ContestedPoint(String question, String reading, Shown shown) {
        this.question = question;
        this.reading = reading;
        this.shown = shown;
    }

    /** What is argued about, as a question. */
    public String question() {
        return question;
    }

    /** The reading that is recommended and used. */
    public String reading() {
        return reading;
    }

    /** What is shown where the point bears on a duty. */
    public Shown shown() {
        return shown;
    }

    /** {@code AMB-3}, as the statute reference has it. */
    public String id() {
        return name().replace('_', '-');
    }
}
