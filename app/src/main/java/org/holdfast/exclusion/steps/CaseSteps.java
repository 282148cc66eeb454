package org.holdfast.exclusion.steps;

import java.util.List;
import org.holdfast.exclusion.ExclusionPermissions;
import org.holdfast.exclusion.OpenedCase;
import org.holdfast.exclusion.StageRules;
import org.springframework.stereotype.Component;

/** What can be recorded about a case now. In templates: {@code @caseSteps.open(about)}. */
@Component("caseSteps")
final class CaseSteps {

    /** A link to a page. */
    public record Link(String path, String title) {}

    /** The pages that the case allows now and the current actor may use. */
    public List<Link> open(OpenedCase about) {
        var stage = StageRules.of(about.exclusion());
        return StepForm.all().stream()
                .filter(form -> StageRules.next(stage, form.move()).isPresent())
                .filter(form -> may(form, about))
                .filter(form -> fits(form, about))
                .map(form ->
                        new Link(
                                "/exclusions/"
                                        + about.exclusion().id().value()
                                        + "/step/"
                                        + form.path(),
                                form.title()))
                .toList();
    }

    /** Whether the current actor may record such a step. */
    static boolean may(StepForm form, OpenedCase about) {
        var may = ExclusionPermissions.of(about.exclusion().school());
        return switch (form.path()) {
            case ChallengeForms.CHALLENGE -> may.oversee();
            case ChallengeForms.ANSWER -> may.keep();
            default -> may.mayRecord(form.move());
        };
    }

    /** Whether there is something in this case for the page to ask about. */
    private static boolean fits(StepForm form, OpenedCase about) {
        var proceedings = about.exclusion().progress().proceedings();
        return switch (form.path()) {
            case ChallengeForms.CHALLENGE -> !proceedings.challenge().open();
            case ChallengeForms.ANSWER -> proceedings.challenge().unanswered();
            case "challenge-end" -> proceedings.challenge().open();
            case "claim-determined" -> proceedings.review().claimMade().isPresent();
            case "payment" -> about.owes("REC-3") && proceedings.review().paid().isEmpty();
            case "panel-notice" ->
                    proceedings
                            .review()
                            .decided()
                            .filter(decided -> decided.notice().isEmpty())
                            .isPresent();
            case "deletion" -> !about.of("REG-1").isEmpty();
            default -> SchoolingForms.fits(form, about);
        };
    }
}
