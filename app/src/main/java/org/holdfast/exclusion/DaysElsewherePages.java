package org.holdfast.exclusion;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.pupil.PupilId;
import org.holdfast.statute.calendar.SchoolDays;
import org.holdfast.web.Problems;
import org.holdfast.web.Question;
import org.holdfast.web.TypedForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Days of suspension at earlier schools. */
@Controller
class DaysElsewherePages {
    private static final BigDecimal MOST = BigDecimal.valueOf(45);
    private static final List<Question> QUESTIONS =
            List.of(
                    new Question.Line("by", "Which school told you", "")
                            .orElse("Enter the school’s name"),
                    new Question.Day("on", "When it told you", "").orElse("Enter the day"),
                    new Question.Day("first", "First day of the suspension", "")
                            .orElse("Enter the first day"),
                    new Question.Day("last", "Last day of the suspension", "")
                            .orElse("Enter the last day"),
                    new Question.Line(
                                    "days",
                                    "How many school days",
                                    "In halves, for example 2.5. A lunchtime is half a day.")
                            .orElse("Enter how many school days"));

    private final KeepDaysElsewhere keepDaysElsewhere;

    DaysElsewherePages(KeepDaysElsewhere keepDaysElsewhere) {
        this.keepDaysElsewhere = keepDaysElsewhere;
    }

    @GetMapping("/pupils/{id}/days-elsewhere")
    String days(@PathVariable UUID id, Model model) {
        return page(new PupilId(id), TypedForm.empty(QUESTIONS), Problems.none(), model);
    }

    @PostMapping("/pupils/{id}/days-elsewhere")
    String add(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var form = new TypedForm(QUESTIONS, Map.copyOf(typed));
        var problems = form.problems();
        var length = length(form.one("days"));
        if (problems.of("days").isEmpty() && length.isEmpty()) {
            problems.add("days", "Enter a number of days in halves, up to 45");
        }
        if (!problems.any() && form.dayOf("last").isBefore(form.dayOf("first"))) {
            problems.add("last", "The last day cannot be before the first");
        }
        if (problems.any()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(new PupilId(id), form, problems, model);
        }
        keepDaysElsewhere.add(
                new PupilId(id),
                new DaysElsewhere.Told(
                        UUID.randomUUID(),
                        form.dayOf("first"),
                        form.dayOf("last"),
                        length.orElseThrow(),
                        form.one("by"),
                        form.dayOf("on")));
        next.addFlashAttribute("done", "The days are recorded and count from now on");
        return "redirect:/pupils/" + id + "/days-elsewhere";
    }

    @PostMapping("/pupils/{id}/days-elsewhere/{told}/withdraw")
    String withdraw(@PathVariable UUID id, @PathVariable UUID told, RedirectAttributes next) {
        keepDaysElsewhere.withdraw(new PupilId(id), told);
        next.addFlashAttribute("done", "Taken back: these days no longer count");
        return "redirect:/pupils/" + id + "/days-elsewhere";
    }

    /** Half days, from what was typed as days. */
    private static Optional<SchoolDays> length(String typed) {
        if (!typed.matches("[0-9]{1,2}([.][05])?")) {
            return Optional.empty();
        }
        var days = new BigDecimal(typed);
        return days.signum() > 0 && days.compareTo(MOST) <= 0
                ? Optional.of(SchoolDays.ofHalves(days.multiply(BigDecimal.TWO).intValueExact()))
                : Optional.empty();
    }

    private String page(PupilId pupil, TypedForm form, Problems problems, Model model) {
        model.addAttribute("page", keepDaysElsewhere.page(pupil));
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        return "exclusion/days-elsewhere";
    }
}
