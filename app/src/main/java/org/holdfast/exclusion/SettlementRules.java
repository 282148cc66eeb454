package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.exclusion.review.ReviewStep;
import org.holdfast.exclusion.schooling.SchoolingStep;
import org.holdfast.statute.Duty;

/** Which duties the case itself shows to have been done, and on which day. */
final class SettlementRules {
    private SettlementRules() {}

    /** The day on which the case shows that it was done; empty where it does not show it. */
    static Optional<LocalDate> done(Duty duty, Exclusion exclusion) {
        var progress = exclusion.progress();
        var decision = progress.decision();
        var review = progress.proceedings().review();
        var schooling = progress.proceedings().schooling();
        return switch (duty.rule().id()) {
            case "NOT-1", "NOT-2" -> progress.parentTold();
            case "NOT-3" -> progress.boardInformed();
            case "GOV-1", "GOV-2", "GOV-4", "GOV-5", "GOV-6" ->
                    decision.map(Progress.BoardDecision::met);
            case "GOV-10" ->
                    decision.flatMap(Progress.BoardDecision::notice).map(Progress.NoticeGiven::on);
            case "EDU-1" -> schooling.workSet();
            case "EDU-2", "EDU-3", "EDU-4", "EDU-5" ->
                    schooling.provision().map(SchoolingStep.ProvisionArranged::from);
            case "REI-1" -> schooling.meetingOffered();
            case "IRP-1" -> review.applied().map(ReviewStep.Applied::on);
            case "IRP-4" -> review.decided().map(ReviewStep.Decided::on);
            case "IRP-5" ->
                    review.convened()
                            .filter(convened -> convened.panel().senExpert())
                            .map(ReviewStep.Convened::on);
            case "IRP-6" -> review.papersSent();
            case "IRP-9" ->
                    review.decided()
                            .flatMap(ReviewStep.Decided::notice)
                            .map(Progress.NoticeGiven::on);
            case "REC-1" -> review.reconsidered().map(ReviewStep.Reconsidered::on);
            case "REC-3" -> review.paid();
            case "REG-1" -> review.deleted().map(ReviewStep.Deleted::on);
            case "TRI-1" -> review.claimMade();
            default -> Optional.empty();
        };
    }
}
