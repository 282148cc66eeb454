package org.holdfast.letter;

import static org.holdfast.letter.LetterCondition.BOARD_MEETS_IF_ASKED;
import static org.holdfast.letter.LetterCondition.BOARD_MUST_MEET;
import static org.holdfast.letter.LetterCondition.EDUCATION_DUE;
import static org.holdfast.letter.LetterCondition.EDUCATION_KNOWN;
import static org.holdfast.letter.LetterCondition.OVER_18;
import static org.holdfast.letter.LetterCondition.PERMANENT;
import static org.holdfast.letter.LetterCondition.PUBLIC_EXAMINATION;
import static org.holdfast.letter.LetterCondition.REINSTATED;
import static org.holdfast.letter.LetterCondition.REMOTE_MEETINGS;
import static org.holdfast.letter.LetterCondition.SCHOOL_AGE;
import static org.holdfast.letter.LetterCondition.SENT_BACK;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the law wants in each kind of letter. */
final class LetterRules {
    /** SI 2023/571: the right to ask for a remote meeting. */
    static final LocalDate REMOTE_MEETINGS_SINCE = LocalDate.of(2023, 9, 1);

    /** 2012 Regs reg 2(1): the relevant person is the pupil from the 18th birthday. */
    static final int OF_AGE = 18;

    private static final String TO_PARENT = "2012 Regulations, regulation 5(1), 14(1) or 23(1)";
    private static final String AT_MEETING =
            "2012 Regulations, regulation 5(2) to (4), 14(2) to (4) or 23(2) to (4)";
    private static final String REMOTE = "SI 2023/571, regulations 5, 8 and 11";
    private static final String EDUCATION_ACT =
            "Education and Inspections Act 2006, section 104; 2007 Regulations, regulations 6 and 7";
    private static final String DECISION =
            "2012 Regulations, regulation 6(4) to (6), 15(4) to (6) or 24(4) to (6)";
    private static final String REVIEWED = "2012 Regulations, Schedule 1, paragraph 19";
    private static final String AGAIN = "2012 Regulations, regulation 8(2), 17(2) or 26(2)";
    private static final String CANCELLING = "2012 Regulations, regulation 8A(4), 17A(4) or 26A(4)";
    private static final String TELLING =
            "2012 Regulations, regulation 5(3), 14(3) or 23(3) and SI 2022/788";
    private static final Set<LetterCondition> NEVER = Set.of();

    private LetterRules() {}

    /** What the law gives families in a case that occurred on the day, whatever the case is. */
    static Set<LetterCondition> inForce(LocalDate occurred) {
        return occurred.isBefore(REMOTE_MEETINGS_SINCE)
                ? EnumSet.noneOf(LetterCondition.class)
                : EnumSet.of(REMOTE_MEETINGS);
    }

    /** Whether the letter goes to the pupil: the relevant person from the 18th birthday. */
    static boolean goesToThePupil(LocalDate born, LocalDate written) {
        return !born.plusYears(OF_AGE).isAfter(written);
    }

    /** Everything that the law wants in a letter of the kind. */
    static List<Requirement> required(LetterKind kind) {
        return switch (kind) {
            case SUSPENSION_UP_TO_FIVE_DAYS -> all(List.of(suspension(), education()));
            case SUSPENSION_OVER_FIVE_DAYS ->
                    all(List.of(suspension(), meeting(), education(), examination()));
            case PERMANENT_EXCLUSION -> all(List.of(permanent(), meeting(), education()));
            case CANCELLATION ->
                    List.of(
                            always("pupil.full_name", "whose exclusion it was", CANCELLING),
                            always("cancellation.reason", "why it was cancelled", CANCELLING),
                            always("exclusion.return_day", "when the child is back", CANCELLING));
            case GOVERNORS_DECISION -> decision();
            case REVIEW_DECISION -> reviewed();
            case RECONSIDERED_DECISION ->
                    List.of(
                            always("decision.on", "when the board decided", AGAIN),
                            always("decision.reasons", "the board’s reasons", AGAIN),
                            when("decision.return_day", "the day of return", AGAIN, REINSTATED));
            case NOTICE_TO_GOVERNORS,
                    NOTICE_TO_AUTHORITY,
                    NOTICE_TO_HOME_AUTHORITY,
                    NOTICE_TO_SOCIAL_WORKER,
                    NOTICE_TO_VIRTUAL_SCHOOL ->
                    List.of(
                            always("pupil.full_name", "whom it is about", TELLING),
                            always("exclusion.length", "the period", TELLING),
                            always("exclusion.reasons", "the reasons", TELLING));
        };
    }

    private static List<Requirement> suspension() {
        return List.of(
                always("exclusion.first_day", "the period: its first day", TO_PARENT),
                always("exclusion.length", "the period: how long", TO_PARENT),
                always("exclusion.reasons", "the reasons", TO_PARENT),
                always("law.representations", "the right to make representations", TO_PARENT));
    }

    private static List<Requirement> permanent() {
        return List.of(
                new Requirement("exclusion.first_day", "from which day", NEVER, NEVER, TO_PARENT),
                always("exclusion.reasons", "the reasons", TO_PARENT),
                always("law.representations", "the right to make representations", TO_PARENT));
    }

    private static List<Requirement> meeting() {
        return List.of(
                when("law.meeting", "the rights at the meeting", AT_MEETING, BOARD_MUST_MEET),
                when("law.meeting", "the rights at the meeting", AT_MEETING, BOARD_MEETS_IF_ASKED),
                when(
                        "law.remote_meeting",
                        "the right to an online meeting",
                        REMOTE,
                        REMOTE_MEETINGS,
                        BOARD_MUST_MEET),
                when(
                        "law.remote_meeting",
                        "the right to an online meeting",
                        REMOTE,
                        REMOTE_MEETINGS,
                        BOARD_MEETS_IF_ASKED));
    }

    private static List<Requirement> education() {
        return List.of(
                new Requirement(
                        "law.supervision",
                        "the days on which the child may not be in a public place",
                        Set.of(SCHOOL_AGE),
                        Set.of(OVER_18),
                        EDUCATION_ACT),
                new Requirement(
                        "law.education",
                        "the full-time education from the sixth day",
                        Set.of(SCHOOL_AGE, EDUCATION_DUE),
                        Set.of(OVER_18),
                        EDUCATION_ACT));
    }

    private static List<Requirement> examination() {
        return List.of(
                when(
                        "exclusion.examinations",
                        "which exams would be missed",
                        AT_MEETING,
                        PUBLIC_EXAMINATION));
    }

    private static List<Requirement> decision() {
        return List.of(
                always("decision.on", "when the board decided", DECISION),
                always("decision.reasons", "the board’s reasons", DECISION),
                when("decision.return_day", "the day of return", DECISION, REINSTATED),
                new Requirement(
                        "law.review",
                        "the right to an independent review",
                        Set.of(PERMANENT),
                        Set.of(REINSTATED),
                        DECISION));
    }

    private static List<Requirement> reviewed() {
        return List.of(
                always("review.decided_on", "when the panel decided", REVIEWED),
                always("review.decision", "what it decided", REVIEWED),
                always("review.reasons", "the panel’s reasons", REVIEWED),
                when(
                        "review.think_again_by",
                        "by when the board must think again",
                        REVIEWED,
                        SENT_BACK));
    }

    private static Requirement always(String key, String what, String citation) {
        return new Requirement(key, what, NEVER, NEVER, citation);
    }

    private static Requirement when(
            String key, String what, String citation, LetterCondition... conditions) {
        return new Requirement(key, what, Set.of(conditions), NEVER, citation);
    }

    private static List<Requirement> all(List<List<Requirement>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }

    /** Cases that cannot be: what a template says in them does not matter. */
    static boolean isPossible(LetterKind kind, Set<LetterCondition> holding) {
        var both = holding.contains(BOARD_MUST_MEET) && holding.contains(BOARD_MEETS_IF_ASKED);
        var educated = holding.contains(EDUCATION_KNOWN) && !holding.contains(EDUCATION_DUE);
        var oldAndYoung = holding.contains(OVER_18) && holding.contains(SCHOOL_AGE);
        return !both && !educated && !oldAndYoung && hasItsMeeting(kind, holding);
    }

    /** A permanent exclusion always goes to the board; a long suspension always or if asked. */
    private static boolean hasItsMeeting(LetterKind kind, Set<LetterCondition> holding) {
        var must = holding.contains(BOARD_MUST_MEET);
        return switch (kind) {
            case PERMANENT_EXCLUSION -> must;
            case SUSPENSION_OVER_FIVE_DAYS -> must || holding.contains(BOARD_MEETS_IF_ASKED);
            default -> true;
        };
    }
}
