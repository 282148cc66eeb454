package org.holdfast.exclusion.recording;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.holdfast.exclusion.ExclusionId;
import org.holdfast.exclusion.Exclusions;
import org.holdfast.exclusion.Kind;
import org.holdfast.exclusion.RecordingResult;
import org.holdfast.pupil.PupilId;
import org.holdfast.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Recording a suspension or a permanent exclusion, one thing per page. */
@Controller
class RecordingPages {
    private final Recording recording;
    private final FinishRecording finishRecording;
    private final Exclusions exclusions;

    RecordingPages(Recording recording, FinishRecording finishRecording, Exclusions exclusions) {
        this.recording = recording;
        this.finishRecording = finishRecording;
        this.exclusions = exclusions;
    }

    @GetMapping("/pupils/{id}/exclude")
    String beginning(@PathVariable("id") UUID pupil, Model model) {
        model.addAttribute("beginning", recording.beginning(new PupilId(pupil)));
        return "exclusion/begin";
    }

    @PostMapping("/pupils/{id}/exclude")
    String begin(
            @PathVariable("id") UUID pupil,
            @RequestParam(defaultValue = "") String kind,
            Model model,
            HttpServletResponse response) {
        if (!kind.equals(Kind.SUSPENSION.key()) && !kind.equals(Kind.PERMANENT.key())) {
            model.addAttribute("beginning", recording.beginning(new PupilId(pupil)));
            model.addAttribute("problem", "Choose what to record");
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return "exclusion/begin";
        }
        var draft = recording.begin(new PupilId(pupil), Kind.ofKey(kind));
        return to(draft, Step.WHY.path());
    }

    @GetMapping("/exclusions/drafts/{draft}/{step}")
    String page(@PathVariable UUID draft, @PathVariable String step, Model model) {
        var id = new ExclusionId(draft);
        if (step.equals("check")) {
            model.addAttribute("view", recording.check(id));
            return "exclusion/check";
        }
        model.addAttribute("view", recording.page(id));
        return "exclusion/" + Step.of(step).path();
    }

    @PostMapping("/exclusions/drafts/{draft}/{step}")
    String keep(
            @PathVariable UUID draft,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response) {
        var id = new ExclusionId(draft);
        var page = Step.of(step);
        if (typed.containsKey("more")) {
            recording.keep(id, page, withOneMoreStretch(typed));
            return to(id, page.path());
        }
        var view = recording.keep(id, page, Map.copyOf(typed));
        if (view.problems().any()) {
            model.addAttribute("view", view);
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return "exclusion/" + page.path();
        }
        return to(id, typed.containsKey("back-to-check") ? "check" : page.next());
    }

    private static Map<String, List<String>> withOneMoreStretch(
            MultiValueMap<String, String> typed) {
        var more = new java.util.LinkedHashMap<String, List<String>>(typed);
        var now = DatesForm.stretches(new Answers(more));
        more.put(
                "stretches",
                List.of(Integer.toString(Math.min(now + 1, DatesForm.MOST_STRETCHES))));
        return more;
    }

    /** The totals alone, while dates are typed. Nothing is kept. */
    @PostMapping("/exclusions/drafts/{draft}/when/totals")
    String totals(
            @PathVariable UUID draft,
            @RequestParam MultiValueMap<String, String> typed,
            Model model) {
        model.addAttribute(
                "view", recording.glance(new ExclusionId(draft), Step.WHEN, Map.copyOf(typed)));
        return "exclusion/totals :: totals";
    }

    @PostMapping("/exclusions/drafts/{draft}/record")
    String record(@PathVariable UUID draft, Model model, HttpServletResponse response) {
        var id = new ExclusionId(draft);
        try {
            return switch (finishRecording.finish(id)) {
                case RecordingResult.Recorded _ -> "redirect:/exclusions/" + draft + "/done";
                case RecordingResult.Refused _ -> {
                    model.addAttribute("view", recording.check(id));
                    response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
                    yield "exclusion/check";
                }
            };
        } catch (NotFound gone) {
            // The page was sent twice: the first time recorded it.
            exclusions.exclusion(id);
            return "redirect:/exclusions/" + draft + "/done";
        }
    }

    @PostMapping("/exclusions/drafts/{draft}/discard")
    String discard(@PathVariable UUID draft, RedirectAttributes next) {
        var pupil = recording.discard(new ExclusionId(draft));
        next.addFlashAttribute("done", "The draft was discarded");
        return "redirect:/pupils/" + pupil.value();
    }

    private static String to(ExclusionId draft, String step) {
        return "redirect:/exclusions/drafts/" + draft.value() + "/" + step;
    }
}
