package org.holdfast.duty;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.web.Choice;
import org.holdfast.web.DateInput;
import org.holdfast.web.Dates;
import org.holdfast.web.NotAllowed;
import org.holdfast.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One duty: explained, marked done, taken back. */
@Controller
class DutyPages {
    private final ExplainDuty explainDuty;
    private final MarkDutyDone markDutyDone;
    private final UndoDutyDone undoDutyDone;
    private final Dates dates;

    DutyPages(
            ExplainDuty explainDuty,
            MarkDutyDone markDutyDone,
            UndoDutyDone undoDutyDone,
            Dates dates) {
        this.explainDuty = explainDuty;
        this.markDutyDone = markDutyDone;
        this.undoDutyDone = undoDutyDone;
        this.dates = dates;
    }

    @GetMapping("/duties/{id}")
    String explained(@PathVariable UUID id, Model model) {
        model.addAttribute("explained", explainDuty.explain(new DutyId(id)));
        return "duty/duty";
    }

    @GetMapping("/duties/{id}/done")
    String doneForm(@PathVariable UUID id, Model model) {
        var explained = markable(id);
        return doneForm(
                explained,
                new DoneForm(DateInput.of(explained.today()), "", "", explained.duty().version()),
                Problems.none(),
                model);
    }

    @PostMapping("/duties/{id}/done")
    Object done(
            @PathVariable UUID id,
            @RequestParam(name = "on-day", defaultValue = "") String day,
            @RequestParam(name = "on-month", defaultValue = "") String month,
            @RequestParam(name = "on-year", defaultValue = "") String year,
            @RequestParam(defaultValue = "") String how,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "0") int version,
            Model model,
            RedirectAttributes redirect) {
        var form = new DoneForm(new DateInput(day, month, year), how, words, version);
        var problems = form.problems();
        if (!problems.any()) {
            var decision =
                    markDutyDone.mark(
                            new DutyId(id),
                            version,
                            form.on().date().orElseThrow(),
                            form.chosen().orElseThrow(),
                            words);
            switch (decision) {
                case MarkDecision.Marked(var late) -> {
                    redirect.addFlashAttribute(
                            "done",
                            late
                                    ? "Marked done. It was done after its day: that stays on the record."
                                    : "Marked done");
                    return "redirect:/duties/" + id;
                }
                case MarkDecision.InTheFuture() ->
                        problems.add("on", "The day it was done must be today or in the past");
                case MarkDecision.BeforeItWasOwed(var since, var because) ->
                        problems.add(
                                "on",
                                "It was not owed before %s: %s"
                                        .formatted(dates.full(since), because));
                case MarkDecision.TooEarly(var earliest) ->
                        problems.add(
                                "on",
                                "It is not lawful before %s. If it was done sooner, ask for advice"
                                        .formatted(dates.full(earliest)));
                case MarkDecision.NotOpen() ->
                        problems.add("on", "It is already done, or has fallen away");
            }
        }
        var view = doneForm(markable(id), form, problems, model);
        return refused(view, model);
    }

    @GetMapping("/duties/{id}/undo")
    String undoForm(@PathVariable UUID id, Model model) {
        return undoForm(markable(id), "", Problems.none(), model);
    }

    @PostMapping("/duties/{id}/undo")
    Object undo(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "0") int version,
            Model model,
            RedirectAttributes redirect) {
        if (reason.isBlank()) {
            var problems = Problems.none().add("reason", "Say why it was not done after all");
            return refused(undoForm(markable(id), reason, problems, model), model);
        }
        undoDutyDone.undo(new DutyId(id), version, reason);
        redirect.addFlashAttribute("done", "It is open again");
        return "redirect:/duties/" + id;
    }

    private static org.springframework.web.servlet.ModelAndView refused(String view, Model model) {
        return new org.springframework.web.servlet.ModelAndView(
                view, model.asMap(), HttpStatus.BAD_REQUEST);
    }

    private ExplainedDuty markable(UUID id) {
        var explained = explainDuty.explain(new DutyId(id));
        if (!explained.mark()) {
            throw new NotAllowed();
        }
        return explained;
    }

    private static String doneForm(
            ExplainedDuty explained, DoneForm form, Problems problems, Model model) {
        model.addAttribute("explained", explained);
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        return "duty/done";
    }

    private static String undoForm(
            ExplainedDuty explained, String reason, Problems problems, Model model) {
        model.addAttribute("explained", explained);
        model.addAttribute("reason", reason);
        model.addAttribute("problems", problems);
        return "duty/undo";
    }

    /** What is typed when a duty is marked done. */
    record DoneForm(DateInput on, String how, String words, int version) {

        Optional<DutyEvent.How> chosen() {
            return Arrays.stream(DutyEvent.How.values())
                    .filter(one -> one != DutyEvent.How.CASE)
                    .filter(one -> key(one).equals(how))
                    .findFirst();
        }

        Problems problems() {
            var problems = Problems.none();
            if (on.date().isEmpty()) {
                problems.add("on-day", "Enter the day it was done, such as 27 3 2026");
            }
            if (chosen().isEmpty()) {
                problems.add("how", "Choose how it was done");
            }
            return problems;
        }

        public List<Choice> choices() {
            return Arrays.stream(DutyEvent.How.values())
                    .filter(one -> one != DutyEvent.How.CASE)
                    .map(one -> new Choice(key(one), one.words(), key(one).equals(how)))
                    .toList();
        }

        private static String key(DutyEvent.How how) {
            return how.name().toLowerCase(Locale.ROOT);
        }

        /** What was typed may be about a child. */
        @Override
        public String toString() {
            return "DoneForm";
        }
    }
}
