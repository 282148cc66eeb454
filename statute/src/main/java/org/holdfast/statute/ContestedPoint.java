package org.holdfast.statute;

/** Points that lawyers argue about, with the reading that is used (section 16). */
public enum ContestedPoint {
    AMB_1("Does the day the governing board is told count as day 1?", "No"),
    AMB_2(
            "Is the day on which a pupil is sent home part-way day 1 of the six?",
            "Yes if sent home before the afternoon session begins; otherwise the next school day"),
    AMB_3(
            "Is the sixth day counted from the day after the exclusion or from the first day out?",
            "From the day after, as the regulations say; the guidance's day is the target"),
    AMB_4(
            "Does a suspension just before a permanent exclusion count to the sixth day?",
            "No; an exclusion takes place when it takes effect"),
    AMB_5(
            "Do suspensions at another school count to this school's 5 and 15?",
            "Yes: the test is what the pupil has been excluded for"),
    AMB_6("Do days served of a cancelled exclusion count to 5 and 15?", "Yes"),
    AMB_7("Is a day with one session only, fully missed, a whole day?", "Yes"),
    AMB_8("What is \"not less than two school days before\"?", "Two clear school days"),
    AMB_9("Is notice by email good?", "Count from the paper copy unless email was agreed"),
    AMB_12(
            "Which law governs an exclusion decided before a change and beginning after it?",
            "The law when it begins"),
    AMB_16(
            "Does the clock run from when the board was told or should have been?",
            "From when it was told"),
    AMB_18(
            "Notice posted and in fact received earlier?",
            "The deemed date: the family's time is not shortened"),
    AMB_19(
            "Do lunchtimes call for notice about the first five days?",
            "Give the notice; no sixth-day duty"),
    AMB_20(
            "Do days out on a permanent exclusion count to 5 or 15 after reinstatement?",
            "No; suspension days only"),
    AMB_22(
            "Which authority for a looked-after child who lives elsewhere?",
            "Where the child lives for education and notice; the virtual school head is the"
                    + " looking-after authority's. Tell both");

    private final String question;
    private final String reading;

    ContestedPoint(String question, String reading) {
        this.question = question;
        this.reading = reading;
    }

    public String question() {
        return question;
    }

    /** The reading that is recommended and used. */
    public String reading() {
        return reading;
    }

    /** {@code AMB-3}, as the statute reference has it. */
    public String id() {
        return name().replace('_', '-');
    }
}
