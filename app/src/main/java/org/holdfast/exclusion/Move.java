package org.holdfast.exclusion;

import org.holdfast.exclusion.challenge.ChallengeStep;
import org.holdfast.exclusion.governors.MeetingStep;
import org.holdfast.exclusion.review.ReviewStep;
import org.holdfast.exclusion.schooling.SchoolingStep;

/** What can happen to a case, as the table of {@link StageRules} knows it. */
public enum Move {
    PARENT_TOLD("The parent is told"),
    BOARD_INFORMED("The governing board is told"),
    REPRESENTATIONS("Representations are made"),
    REMOTE_ASKED("The family asks for a remote meeting"),
    MEETING_PLANNED("The board’s meeting is fixed"),
    MEETING_PAPERS_SENT("The board’s papers go out"),
    LIMIT_EXTENDED("The board’s limit is extended"),
    MEETING_BEGUN("The board’s meeting begins"),
    BOARD_DECLINES("The board declines to reinstate, or gives notice of it"),
    BOARD_REINSTATES("The board reinstates"),
    CANCELLED("The head cancels"),
    WAIVED("The family writes that it will not ask for a review"),
    APPLIED_IN_TIME("A review is asked for in time"),
    APPLIED_LATE("A review is asked for out of time"),
    ABANDONED("The application is abandoned"),
    CONVENED("The panel is convened"),
    REVIEW_PAPERS_SENT("The panel’s papers go out"),
    ADJOURNED("The review is put off"),
    UPHELD("The panel upholds"),
    SENT_BACK("The panel recommends thinking again, or quashes"),
    NOTIFIED("The panel’s decision is notified"),
    DECLINED_AGAIN("The board thinks again and declines"),
    REINSTATED_AFTER_REVIEW("The board thinks again and reinstates"),
    CLAIM_MADE("A claim of discrimination is made"),
    CLAIM_DETERMINED("The claim is finally determined"),
    PAID("The £4,000 is paid or adjusted"),
    NAME_DELETED("The name is deleted from the register"),
    WORK("Work is set or marked"),
    PROVISION_ARRANGED("Full-time education is arranged"),
    EXAMINATION_ARRANGED("An examination can be sat after all"),
    RETURN_MEETING("A reintegration meeting is offered or held"),
    RETURNED("The pupil comes back"),
    CHALLENGED("The authority challenges, or the school answers"),
    CHALLENGE_CLOSED("The challenge ends");

    private final String words;

    Move(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** The move that an event makes. */
    static Move of(Happening happening) {
        return switch (happening) {
            case Happening.ParentTold _ -> PARENT_TOLD;
            case Happening.BoardInformed _ -> BOARD_INFORMED;
            case Happening.RepresentationsMade _ -> REPRESENTATIONS;
            case Happening.BoardMeetingBegun _ -> MEETING_BEGUN;
            case Happening.GovernorsDecided(var decision) ->
                    decision.reinstates() ? BOARD_REINSTATES : BOARD_DECLINES;
            case Happening.Cancelled _ -> CANCELLED;
            case Happening.AtMeeting(var step) -> of(step);
            case Happening.InReview(var step) -> of(step);
            case Happening.InSchooling(var step) -> of(step);
            case Happening.InChallenge(var step) ->
                    step instanceof ChallengeStep.Closed ? CHALLENGE_CLOSED : CHALLENGED;
            case Happening.Suspended _,
                    Happening.PermanentlyExcluded _,
                    Happening.DaysCountedAnew _,
                    Happening.Refused _ ->
                    throw new IllegalArgumentException("No move: " + happening.kind());
        };
    }

    private static Move of(MeetingStep step) {
        return switch (step) {
            case MeetingStep.Planned _ -> MEETING_PLANNED;
            case MeetingStep.RemoteAsked _ -> REMOTE_ASKED;
            case MeetingStep.PapersSent _ -> MEETING_PAPERS_SENT;
            case MeetingStep.LimitExtended _ -> LIMIT_EXTENDED;
        };
    }

    static Move of(ReviewStep step) {
        return switch (step) {
            case ReviewStep.Waived _ -> WAIVED;
            case ReviewStep.Applied applied -> applied.inTime() ? APPLIED_IN_TIME : APPLIED_LATE;
            case ReviewStep.Abandoned _ -> ABANDONED;
            case ReviewStep.Convened _ -> CONVENED;
            case ReviewStep.PapersSent _ -> REVIEW_PAPERS_SENT;
            case ReviewStep.Adjourned _ -> ADJOURNED;
            case ReviewStep.Decided decided ->
                    decided.verdict() == ReviewStep.Verdict.UPHOLD ? UPHELD : SENT_BACK;
            case ReviewStep.Notified _ -> NOTIFIED;
            case ReviewStep.Reconsidered(var _, var from) ->
                    from.isPresent() ? REINSTATED_AFTER_REVIEW : DECLINED_AGAIN;
            case ReviewStep.ClaimMade _ -> CLAIM_MADE;
            case ReviewStep.ClaimDetermined _ -> CLAIM_DETERMINED;
            case ReviewStep.Paid _ -> PAID;
            case ReviewStep.Deleted _ -> NAME_DELETED;
        };
    }

    private static Move of(SchoolingStep step) {
        return switch (step) {
            case SchoolingStep.WorkSet _, SchoolingStep.WorkMarked _ -> WORK;
            case SchoolingStep.ProvisionArranged _ -> PROVISION_ARRANGED;
            case SchoolingStep.ExaminationArranged _ -> EXAMINATION_ARRANGED;
            case SchoolingStep.MeetingOffered _, SchoolingStep.MeetingHeld _ -> RETURN_MEETING;
            case SchoolingStep.Returned _ -> RETURNED;
        };
    }
}
