package org.holdfast.pupil;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a child says of themselves and whom they trust: written down with them. */
@Controller
class VoicePages {
    private final ShowPupil showPupil;
    private final RecordAbout recordAbout;

    VoicePages(ShowPupil showPupil, RecordAbout recordAbout) {
        this.showPupil = showPupil;
        this.recordAbout = recordAbout;
    }

    /** The form. */
    record Typed(String words, String strengths, String adult, @Nullable Boolean chosen) {

        Typed {
            words = kept(words);
            strengths = kept(strengths);
            adult = kept(adult);
        }

        static Typed of(Optional<About> about) {
            return new Typed(
                    about.map(About::words).orElse(""),
                    about.map(About::strengths).orElse(""),
                    about.map(About::trustedAdult).orElse(""),
                    about.filter(About::chosenByPupil).isPresent());
        }

        /** An empty tick box is not sent at all. */
        boolean chosenByPupil() {
            return chosen != null && chosen;
        }

        boolean isEmpty() {
            return words.isEmpty() && strengths.isEmpty() && adult.isEmpty();
        }

        private static String kept(@Nullable String text) {
            return text == null ? "" : text.strip();
        }

        @Override
        public String toString() {
            return "Typed[]";
        }
    }

    @GetMapping("/pupils/{id}/about")
    String ask(@PathVariable UUID id, Model model) {
        var view = open(id);
        return form(view, Typed.of(view.about()), Problems.none(), model);
    }

    @PostMapping("/pupils/{id}/about")
    String record(
            @PathVariable UUID id,
            Typed typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (typed.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            var problems = Problems.none().add("words", "Write at least one of the three");
            return form(open(id), typed, problems, model);
        }
        recordAbout.record(
                new PupilId(id),
                typed.words(),
                typed.strengths(),
                typed.adult(),
                typed.chosenByPupil());
        flash.addFlashAttribute("done", "Saved");
        return "redirect:/pupils/" + id;
    }

    private PupilView open(UUID id) {
        var view = showPupil.show(new PupilId(id), "about the pupil");
        view.may().requireKeep();
        return view;
    }

    private static String form(PupilView view, Typed typed, Problems problems, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("form", typed);
        model.addAttribute("problems", problems);
        return "pupil/about-form";
    }
}
