package org.holdfast.casework;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.web.NotAllowed;
import org.holdfast.web.NotFound;
import org.holdfast.web.Problems;
import org.holdfast.web.TypedForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A matter’s own page, and the pages on which its steps are recorded. */
@Controller
class MatterPages {
    private final ShowMatter showMatter;
    private final RecordMatterStep recordMatterStep;

    MatterPages(ShowMatter showMatter, RecordMatterStep recordMatterStep) {
        this.showMatter = showMatter;
        this.recordMatterStep = recordMatterStep;
    }

    @GetMapping("/matters/{id}")
    String matter(@PathVariable UUID id, Model model) {
        model.addAttribute("view", showMatter.show(new MatterId(id)));
        return "casework/matter";
    }

    @GetMapping("/matters/{id}/step/{step}")
    String form(@PathVariable UUID id, @PathVariable String step, Model model) {
        var view = showMatter.show(new MatterId(id));
        var kind = step(view, step);
        return page(
                view,
                kind,
                TypedForm.empty(kind.questions().apply(Optional.of(view.matter()))),
                Problems.none(),
                model);
    }

    @PostMapping("/matters/{id}/step/{step}")
    String record(
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var view = showMatter.show(new MatterId(id));
        var kind = step(view, step);
        var form =
                new TypedForm(
                        kind.questions().apply(Optional.of(view.matter())), Map.copyOf(typed));
        var problems = form.problems();
        if (!problems.any()) {
            switch (recordMatterStep.record(
                    new MatterId(id),
                    form.version(),
                    MatterForms.step(kind, form),
                    MatterForms.said(form))) {
                case MatterResult.Recorded _ -> {
                    next.addFlashAttribute("done", "Recorded: " + kind.title());
                    return "redirect:/matters/" + id;
                }
                case MatterResult.NotPossible(var why) ->
                        problems.add(form.questions().getFirst().name(), why);
            }
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return page(view, kind, form, problems, model);
    }

    private static StepKind step(ShowMatter.View view, String key) {
        var step = view.kind().step(key).orElseThrow(NotFound::new);
        if (!MatterPermissions.of(view.matter().school(), view.kind()).record(step)) {
            throw new NotAllowed();
        }
        return step;
    }

    private static String page(
            ShowMatter.View view, StepKind step, TypedForm form, Problems problems, Model model) {
        model.addAttribute("pupil", view.pupil());
        model.addAttribute("step", step);
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("version", view.matter().version());
        model.addAttribute("back", "/matters/" + view.matter().id().value());
        model.addAttribute(
                "action", "/matters/" + view.matter().id().value() + "/step/" + step.key());
        return "casework/step";
    }
}
