package org.holdfast.exclusion;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.exclusion.ChangeForm.Act;
import org.holdfast.web.NotAllowed;
import org.holdfast.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What happens to an exclusion afterwards, one page for each thing. */
@Controller
class ChangePages {
    private final ShowExclusion showExclusion;
    private final Acts acts;

    ChangePages(ShowExclusion showExclusion, Acts acts) {
        this.showExclusion = showExclusion;
        this.acts = acts;
    }

    /** The use cases behind the pages. */
    @org.springframework.stereotype.Component
    record Acts(
            RecordParentTold parentTold,
            RecordBoardInformed boardInformed,
            RecordRepresentations representations,
            RecordBoardMeeting boardMeeting,
            CancelExclusion cancel,
            RecordGovernorsDecision decision,
            RecordDecisionNotice notice) {

        ChangeResult perform(ExclusionId id, ChangeForm form) {
            var on = form.day("on").orElseThrow();
            var version = form.version();
            return switch (form.act()) {
                case PARENT_TOLD -> parentTold.record(id, version, on);
                case BOARD_INFORMED -> boardInformed.record(id, version, on);
                case REPRESENTATIONS -> representations.record(id, version, on, form.said());
                case BOARD_MEETING -> boardMeeting.record(id, version, on);
                case CANCEL -> cancel.cancel(id, version, on, form.day("served"));
                case DECISION -> decision.record(id, version, form.decision(), form.said());
                case NOTICE ->
                        notice.record(
                                id,
                                version,
                                RecordStep.notice(Optional.of(on), form.one("way")).orElseThrow());
            };
        }
    }

    @GetMapping("/exclusions/{id}/record/{act}")
    String form(@PathVariable UUID id, @PathVariable String act, Model model) {
        return page(
                new ExclusionId(id), new ChangeForm(Act.of(act), Map.of()), Problems.none(), model);
    }

    @PostMapping("/exclusions/{id}/record/{act}")
    String record(
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var exclusion = new ExclusionId(id);
        var form = new ChangeForm(Act.of(act), typed);
        var problems = form.problems();
        if (!problems.any()) {
            switch (acts.perform(exclusion, form)) {
                case ChangeResult.Changed _ -> {
                    next.addFlashAttribute("done", "Recorded: " + form.act().title());
                    return "redirect:/exclusions/" + id;
                }
                case ChangeResult.NotPossible(var why) -> {
                    problems.add("on", why.message());
                    model.addAttribute("route", why.route());
                }
            }
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return page(exclusion, form, problems, model);
    }

    private String page(ExclusionId id, ChangeForm form, Problems problems, Model model) {
        var view = showExclusion.show(id);
        if (!form.act().allowed(view.may())) {
            throw new NotAllowed();
        }
        model.addAttribute("view", view);
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        return "exclusion/change";
    }
}
