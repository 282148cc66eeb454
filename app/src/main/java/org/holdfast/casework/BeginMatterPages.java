package org.holdfast.casework;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.pupil.PupilId;
import org.holdfast.web.Problems;
import org.holdfast.web.TypedForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Beginning a matter from a pupil’s page. */
@Controller
class BeginMatterPages {
    private final BeginMatter beginMatter;

    BeginMatterPages(BeginMatter beginMatter) {
        this.beginMatter = beginMatter;
    }

    @GetMapping("/pupils/{id}/matters/{kind}")
    String form(@PathVariable UUID id, @PathVariable String kind, Model model) {
        var begun = beginMatter.beginning(new PupilId(id), kind);
        return page(
                begun,
                TypedForm.empty(begun.step().questions().apply(Optional.empty())),
                Problems.none(),
                model);
    }

    @PostMapping("/pupils/{id}/matters/{kind}")
    String begin(
            @PathVariable UUID id,
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response) {
        var begun = beginMatter.beginning(new PupilId(id), kind);
        var form =
                new TypedForm(begun.step().questions().apply(Optional.empty()), Map.copyOf(typed));
        var problems = form.problems();
        if (!problems.any()) {
            switch (beginMatter.begin(begun, form)) {
                case MatterResult.Recorded(var matter) -> {
                    return "redirect:/matters/" + matter.id().value();
                }
                case MatterResult.NotPossible(var why) ->
                        problems.add(form.questions().getFirst().name(), why);
            }
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return page(begun, form, problems, model);
    }

    private static String page(
            BeginMatter.Beginning begun, TypedForm form, Problems problems, Model model) {
        model.addAttribute("pupil", begun.name());
        model.addAttribute("step", begun.step());
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("version", 0);
        model.addAttribute("back", "/pupils/" + begun.pupil().value());
        model.addAttribute(
                "action", "/pupils/" + begun.pupil().value() + "/matters/" + begun.kind().key());
        return "casework/step";
    }
}
