package org.holdfast.letter;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a template may say of a case. */
public enum LetterField {
    LETTER_DATE("letter.date", "The date of the letter", "Monday 24 November 2025"),
    RECIPIENT_NAME("recipient.name", "Whom the letter is for", "Mrs Ama Amankwah"),
    PUPIL_FIRST_NAME("pupil.first_name", "What the child is called", "Kofi"),
    PUPIL_FULL_NAME("pupil.full_name", "The child’s full legal name", "Kofi Amankwah"),
    PUPIL_BIRTH_DATE("pupil.date_of_birth", "The child’s date of birth", "14 January 2012"),
    SCHOOL_NAME("school.name", "The school", "Westmarch High School"),
    SCHOOL_ADDRESS("school.address", "The school’s address", "1 Example Road\nWestmarch\nZZ1 1ZZ"),
    SCHOOL_TELEPHONE("school.telephone", "The school’s telephone number", "01632 960000"),
    HEAD_NAME("head.name", "The headteacher", "Mr S Okafor"),
    AUTHORITY_NAME("authority.name", "The local authority", "Eastborough Council"),
    AUTHORITY_CONTACT(
            "authority.contact",
            "Whom a family can ask at the local authority",
            "The exclusions team, 01632 960100"),
    DECIDED_ON("exclusion.decided_on", "The day of the decision", "Monday 24 November 2025"),
    FIRST_DAY("exclusion.first_day", "The first school day out", "Tuesday 25 November 2025"),
    LAST_DAY("exclusion.last_day", "The last school day out", "Tuesday 2 December 2025"),
    LENGTH("exclusion.length", "How long it is", "6 school days"),
    DAYS_OUT(
            "exclusion.days",
            "Each stretch or lunchtime (a list)",
            "25 November to 2 December 2025"),
    RETURN_DAY("exclusion.return_day", "The first day back at school", "Wednesday 3 December 2025"),
    REASONS(
            "exclusion.reasons",
            "The reasons, as categories (a list)",
            "Physical assault against a pupil"),
    EXPLANATION(
            "exclusion.explanation",
            "What happened and why, in the head’s words",
            "On Friday 21 November Kofi hurt another pupil in the canteen."),
    TERM_TOTAL("exclusion.term_total", "All suspension days this term", "6 school days"),
    EXAMINATIONS(
            "exclusion.examinations",
            "Exams or tests that will be missed (a list)",
            "GCSE mathematics paper 1 on 26 November 2025"),
    WORK(
            "work.arrangements",
            "How work is set and marked",
            "We will set work on the school’s website each day. Please send it back so that we can mark it."),
    REINTEGRATION(
            "reintegration.meeting",
            "The meeting about coming back",
            "Wednesday 3 December 2025 at 8:30am at the school"),
    EDUCATION_FIRST_DAY(
            "education.first_day",
            "The first day of full-time education elsewhere",
            "Tuesday 2 December 2025"),
    EDUCATION_ARRANGER("education.arranger", "Who must arrange it", "The school"),
    EDUCATION_PLACE("education.place", "Where it is", "The Elm Centre, 2 Example Lane, Westmarch"),
    EDUCATION_REPORT_TO("education.report_to", "Whom to report to on the first day", "Ms J Reid"),
    EDUCATION_TIMES(
            "education.times",
            "Session and break times",
            "9am to 12 noon and 1pm to 3pm, with a break at 10:30am"),
    SUPERVISION_DAYS(
            "parent.supervision_days",
            "School days on which the child may not be in a public place (a list)",
            "Tuesday 25 November 2025"),
    REPRESENTATIONS_HOW(
            "representations.how",
            "How to make representations: completes “you can …”",
            "write a letter or an email, or ask to speak at a meeting"),
    REPRESENTATIONS_TO(
            "representations.to", "Who receives them", "Ms L Chen, clerk to the governing board"),
    REPRESENTATIONS_ADDRESS(
            "representations.address",
            "Where to send them",
            "clerk@westmarch.example, or 1 Example Road, Westmarch, ZZ1 1ZZ"),
    REPRESENTATIONS_PUPIL(
            "representations.pupil_part",
            "How the child can take part: completes “… can …”",
            "write down what happened, draw it, or come and say it"),
    BOARD_MEET_BY(
            "board.meet_by", "The day by which the board must meet", "Friday 12 December 2025"),
    REMOTE_HOW(
            "remote.how",
            "How to ask for an online meeting: completes “you can …”",
            "send an email or ring"),
    REMOTE_TO(
            "remote.to",
            "Whom to ask for an online meeting",
            "Ms L Chen, clerk@westmarch.example, 01632 960000"),
    CANCELLED_ON("cancellation.on", "The day of the cancellation", "Thursday 27 November 2025"),
    CANCELLATION_REASON("cancellation.reason", "Why it was cancelled", "New facts came to light."),
    BOARD_DECIDED_ON("decision.on", "The day the board decided", "Thursday 11 December 2025"),
    BOARD_REASONS(
            "decision.reasons",
            "The board’s reasons",
            "The board was sure of what happened, and found that letting Kofi stay would harm other pupils."),
    REINSTATED_FROM(
            "decision.return_day",
            "The day from which the board puts the child back",
            "Monday 15 December 2025"),
    REVIEW_BY(
            "review.apply_by",
            "The last day on which the application for a review must be received",
            "Thursday 22 January 2026"),
    REVIEW_TO(
            "review.apply_to",
            "Who receives the application",
            "The clerk to the independent review panel, Eastborough Council"),
    REVIEW_ADDRESS(
            "review.address", "Where to send the application", "Town Hall, Eastborough, ZZ2 2ZZ"),
    PANEL_DECIDED_ON("review.decided_on", "The day the panel decided", "Thursday 29 January 2026"),
    PANEL_DECISION(
            "review.decision",
            "What the panel decided: completes “The panel …”",
            "quashed the governing board’s decision"),
    PANEL_REASONS(
            "review.reasons",
            "The panel’s reasons",
            "The board did not think about what Kofi needs."),
    THINK_AGAIN_BY(
            "review.think_again_by",
            "The day by which the governing board must think again",
            "Tuesday 24 February 2026"),
    CASE_LINK(
            "case.link",
            "Where an official reads the case",
            "https://holdfast.example/exclusions/0000");

    private static final Map<String, LetterField> BY_KEY =
            Arrays.stream(values())
                    .collect(Collectors.toMap(LetterField::key, Function.identity()));

    private final String key;
    private final String title;
    private final String example;

    LetterField(String key, String title, String example) {
        this.key = key;
        this.title = title;
        this.example = example;
    }

    /** As it stands between braces: {@code exclusion.first_day}. */
    public String key() {
        return key;
    }

    /** What it is, for whoever edits a template or must still fill it in. */
    public String title() {
        return title;
    }

    /** An invented value, for previews. */
    String example() {
        return example;
    }

    static Optional<LetterField> ofKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }
}
