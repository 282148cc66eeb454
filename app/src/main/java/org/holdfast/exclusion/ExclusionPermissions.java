package org.holdfast.exclusion;

import java.util.Collections;
import java.util.EnumSet;
import org.holdfast.access.Actor;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.Role;
import org.holdfast.access.SchoolId;
import org.holdfast.exclusion.challenge.ChallengeStep;
import org.holdfast.web.NotAllowed;
import org.holdfast.web.NotFound;

/**
 * What an actor may do with the exclusions of one school.
 *
 * @param see read them; a governor reads only the cases that were put before the board, which row
 *     security decides
 * @param decide exclude and cancel: the head alone (Education Act 2002 s.51A(1))
 * @param keep record who was told and what came in
 * @param judge record what the governing board decided
 * @param review record what the arranging authority, its clerk and the panel did
 * @param oversee challenge a decision, and arrange education for the authority
 */
public record ExclusionPermissions(
        boolean see, boolean decide, boolean keep, boolean judge, boolean review, boolean oversee) {

    /** For the current actor. */
    public static ExclusionPermissions of(SchoolId school) {
        return of(CurrentActor.get(), school);
    }

    static ExclusionPermissions of(Actor actor, SchoolId school) {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(actor.rolesAt(school));
        return new ExclusionPermissions(
                !Collections.disjoint(
                        roles,
                        EnumSet.of(
                                Role.HEADTEACHER,
                                Role.SCHOOL_STAFF,
                                Role.EXCLUSIONS_OFFICER,
                                Role.GOVERNOR)),
                roles.contains(Role.HEADTEACHER),
                !Collections.disjoint(
                        roles, EnumSet.of(Role.HEADTEACHER, Role.SCHOOL_STAFF, Role.GOVERNOR)),
                !Collections.disjoint(roles, EnumSet.of(Role.HEADTEACHER, Role.GOVERNOR)),
                !Collections.disjoint(roles, EnumSet.of(Role.EXCLUSIONS_OFFICER, Role.GOVERNOR)),
                roles.contains(Role.EXCLUSIONS_OFFICER));
    }

    /** Whether the actor may record such a thing. */
    public boolean mayRecord(Move move) {
        return switch (move) {
            case PARENT_TOLD,
                    BOARD_INFORMED,
                    REPRESENTATIONS,
                    REMOTE_ASKED,
                    MEETING_PLANNED,
                    MEETING_PAPERS_SENT,
                    MEETING_BEGUN,
                    WORK,
                    EXAMINATION_ARRANGED,
                    RETURN_MEETING,
                    RETURNED,
                    NAME_DELETED ->
                    keep;
            case LIMIT_EXTENDED,
                    BOARD_DECLINES,
                    BOARD_REINSTATES,
                    DECLINED_AGAIN,
                    REINSTATED_AFTER_REVIEW ->
                    judge;
            case CANCELLED -> decide;
            case WAIVED,
                    APPLIED_IN_TIME,
                    APPLIED_LATE,
                    ABANDONED,
                    CONVENED,
                    REVIEW_PAPERS_SENT,
                    ADJOURNED,
                    UPHELD,
                    SENT_BACK,
                    NOTIFIED ->
                    review;
            case CLAIM_MADE, CLAIM_DETERMINED, PAID, PROVISION_ARRANGED -> keep || oversee;
            case CHALLENGED -> keep || oversee;
            case CHALLENGE_CLOSED -> oversee;
        };
    }

    /**
     * Insists on it. The authority challenges and the school answers, never the other way round.
     *
     * @throws NotAllowed if they may not
     */
    void require(Happening happening) {
        require(
                switch (happening) {
                    case Happening.InChallenge(ChallengeStep.Challenged _) -> oversee;
                    case Happening.InChallenge(ChallengeStep.Answered _) -> keep;
                    case Happening other -> mayRecord(Move.of(other));
                });
    }

    void requireSee() {
        if (!see) {
            throw new NotFound();
        }
    }

    void requireDecide() {
        require(decide);
    }

    void requireKeep() {
        require(keep);
    }

    void requireJudge() {
        require(judge);
    }

    private void require(boolean may) {
        requireSee();
        if (!may) {
            throw new NotAllowed();
        }
    }
}
