package org.holdfast.letter;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What may be true of a case, so that a letter says more or less. */
public enum LetterCondition {
    OVER_18("over_18", "the pupil is 18 or over, so the letter is to the pupil"),
    SCHOOL_AGE("school_age", "the child is of compulsory school age"),
    LUNCHTIMES("lunchtimes", "the suspension is for lunchtimes only"),
    PUBLIC_EXAMINATION(
            "public_examination", "a public exam or a national curriculum test would be missed"),
    BOARD_MUST_MEET(
            "board_must_meet", "the governing board must meet whether or not the family asks"),
    BOARD_MEETS_IF_ASKED(
            "board_meets_if_asked",
            "the governing board must meet if the family makes representations"),
    EDUCATION_DUE("education_due", "full-time education elsewhere is owed from the sixth day"),
    EDUCATION_KNOWN("education_known", "the place and times of that education are known"),
    LOOKED_AFTER("looked_after", "the child is looked after by a local authority"),
    SOCIAL_WORKER("social_worker", "the child has a social worker"),
    EHC_PLAN("ehc_plan", "the child has an EHC plan"),
    PERMANENT("permanent", "the exclusion is permanent"),
    REINSTATED("reinstated", "the governing board puts the child back in school"),
    SENT_BACK("sent_back", "the review panel asks or orders the governing board to think again"),
    PAYMENT_ORDERED(
            "payment_ordered", "the review panel orders a payment if the child is not put back"),
    NOTED_ON_RECORD("noted_on_record", "the review panel wants a note on the child’s record"),
    ACADEMY("academy", "the school is an academy"),
    REINTEGRATION_MEETING("reintegration_meeting", "a meeting about coming back is arranged"),
    REMOTE_MEETINGS(
            "remote_meetings",
            "the law lets the family ask for an online meeting (from 1 September 2023)");

    private static final Map<String, LetterCondition> BY_KEY =
            Arrays.stream(values())
                    .collect(Collectors.toMap(LetterCondition::key, Function.identity()));

    private final String key;
    private final String words;

    LetterCondition(String key, String words) {
        this.key = key;
        this.words = words;
    }

    /** As it stands between braces: {@code public_examination}. */
    public String key() {
        return key;
    }

    /** When it holds: completes "if …". */
    public String words() {
        return words;
    }

    static Optional<LetterCondition> ofKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }
}
