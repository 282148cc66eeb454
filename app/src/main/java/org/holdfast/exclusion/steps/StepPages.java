package org.holdfast.exclusion.steps;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.holdfast.exclusion.ChangeResult;
import org.holdfast.exclusion.ExclusionId;
import org.holdfast.exclusion.OpenCase;
import org.holdfast.exclusion.OpenedCase;
import org.holdfast.exclusion.RecordStep;
import org.holdfast.pupil.Pupils;
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

/** Recording a step of a case, one thing a page. */
@Controller
class StepPages {
    private final OpenCase openCase;
    private final RecordStep recordStep;
    private final Pupils pupils;

    StepPages(OpenCase openCase, RecordStep recordStep, Pupils pupils) {
        this.openCase = openCase;
        this.recordStep = recordStep;
        this.pupils = pupils;
    }

    @GetMapping("/exclusions/{id}/step/{step}")
    String form(@PathVariable UUID id, @PathVariable String step, Model model) {
        var page = step(step);
        var about = openCase.open(new ExclusionId(id));
        return page(
                page,
                about,
                TypedForm.empty(page.questions().apply(about)),
                Problems.none(),
                model);
    }

    @PostMapping("/exclusions/{id}/step/{step}")
    String record(
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var page = step(step);
        var about = openCase.open(new ExclusionId(id));
        var form = new TypedForm(page.questions().apply(about), Map.copyOf(typed));
        var problems = StepForm.problems(form);
        if (!problems.any()) {
            switch (recordStep.record(
                    new ExclusionId(id),
                    form.version(),
                    page.made().apply(form),
                    page.said(form))) {
                case ChangeResult.Changed _ -> {
                    next.addFlashAttribute("done", "Recorded: " + page.title());
                    return "redirect:/exclusions/" + id;
                }
                case ChangeResult.NotPossible(var why) -> {
                    problems.add(form.questions().getFirst().name(), why.message());
                    model.addAttribute("route", why.route());
                }
            }
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return page(page, about, form, problems, model);
    }

    private static StepForm step(String path) {
        return StepForm.of(path).orElseThrow(NotFound::new);
    }

    private String page(
            StepForm page, OpenedCase about, TypedForm form, Problems problems, Model model) {
        if (!CaseSteps.may(page, about)) {
            throw new NotAllowed();
        }
        model.addAttribute("page", page);
        model.addAttribute("about", about);
        model.addAttribute("pupil", pupils.pupil(about.exclusion().pupil()).name().full());
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        return "exclusion/step";
    }
}
