package org.holdfast.organisation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.holdfast.web.NotFound;
import org.holdfast.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adding, changing and removing terms and closed days: one thing a page, with the reason why. */
@Controller
class CalendarEditPages {
    private static final String TERM = "organisation/calendar-term";
    private static final String CLOSURE = "organisation/calendar-closure";
    private static final String REMOVE = "organisation/calendar-remove";

    private final CalendarEditing editing;

    CalendarEditPages(CalendarEditing editing) {
        this.editing = editing;
    }

    @GetMapping({"/schools/{id}/calendar/term", "/authorities/{id}/calendar/term"})
    String term(
            @PathVariable UUID id,
            @RequestParam int year,
            @RequestParam(defaultValue = "") String part,
            Model model) {
        var owner = editing.owner(id);
        var known = editing.year(owner, CalendarPages.year(year));
        var form =
                part.isEmpty()
                        ? CalendarForm.blank(known)
                        : known.terms().stream()
                                .filter(term -> term.id().toString().equals(part))
                                .findFirst()
                                .map(term -> CalendarForm.of(known, term))
                                .orElseThrow(NotFound::new);
        return show(TERM, owner, form, Problems.none(), model);
    }

    @PostMapping({"/schools/{id}/calendar/term", "/authorities/{id}/calendar/term"})
    String keepTerm(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var form = CalendarForm.of(typed);
        var entry = new Entry(TERM, editing.owner(id), form, form.checkTerm());
        return keep(entry, year -> year.with(form.term()), model, redirect, response);
    }

    @GetMapping({"/schools/{id}/calendar/closure", "/authorities/{id}/calendar/closure"})
    String closure(
            @PathVariable UUID id,
            @RequestParam int year,
            @RequestParam(defaultValue = "") String part,
            Model model) {
        var owner = editing.owner(id);
        var known = editing.year(owner, CalendarPages.year(year));
        var form =
                part.isEmpty()
                        ? CalendarForm.blank(known)
                        : known.closures().stream()
                                .filter(closed -> closed.id().toString().equals(part))
                                .findFirst()
                                .map(closed -> CalendarForm.of(known, closed))
                                .orElseThrow(NotFound::new);
        return show(CLOSURE, owner, form, Problems.none(), model);
    }

    @PostMapping({"/schools/{id}/calendar/closure", "/authorities/{id}/calendar/closure"})
    String keepClosure(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var form = CalendarForm.of(typed);
        var entry = new Entry(CLOSURE, editing.owner(id), form, form.checkClosed());
        return keep(entry, year -> year.with(form.closed()), model, redirect, response);
    }

    @GetMapping({"/schools/{id}/calendar/remove", "/authorities/{id}/calendar/remove"})
    String remove(
            @PathVariable UUID id, @RequestParam int year, @RequestParam String part, Model model) {
        var owner = editing.owner(id);
        var known = editing.year(owner, CalendarPages.year(year));
        var term =
                known.terms().stream()
                        .filter(each -> each.id().toString().equals(part))
                        .map(each -> CalendarForm.of(known, each));
        var closed =
                known.closures().stream()
                        .filter(each -> each.id().toString().equals(part))
                        .map(each -> CalendarForm.of(known, each));
        var form =
                java.util.stream.Stream.concat(term, closed).findFirst().orElseThrow(NotFound::new);
        return show(REMOVE, owner, form, Problems.none(), model);
    }

    @PostMapping({"/schools/{id}/calendar/remove", "/authorities/{id}/calendar/remove"})
    String removePart(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var form = CalendarForm.of(typed);
        var entry = new Entry(REMOVE, editing.owner(id), form, form.checkReason(Problems.none()));
        return keep(entry, year -> year.without(form.id()), model, redirect, response);
    }

    /** A school says that it keeps its authority's terms. */
    @PostMapping("/schools/{id}/calendar/follow")
    String follow(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        typed.put("reason", "The school keeps its authority’s terms");
        var form = CalendarForm.of(typed);
        var entry = new Entry(REMOVE, editing.owner(id), form, Problems.none());
        return keep(entry, year -> year.following(true), model, redirect, response);
    }

    /** Marks every bank holiday in a term as closed. */
    @PostMapping({
        "/schools/{id}/calendar/bank-holidays",
        "/authorities/{id}/calendar/bank-holidays"
    })
    String closeBankHolidays(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        typed.put("reason", "Bank holidays marked as closed");
        var form = CalendarForm.of(typed);
        var owner = editing.owner(id);
        return keep(
                new Entry(REMOVE, owner, form, Problems.none()),
                year -> editing.withBankHolidaysClosed(owner, year),
                model,
                redirect,
                response);
    }

    /** A form that came in: where it is shown again if it is refused, and what is wrong with it. */
    private record Entry(
            String template, CalendarOwner owner, CalendarForm form, Problems problems) {}

    private String keep(
            Entry entry,
            UnaryOperator<CalendarYear> how,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (!entry.problems().any()) {
            switch (editing.change(entry.owner(), entry.form(), how)) {
                case CalendarDecision.Changed(var schools, var _) -> {
                    redirect.addFlashAttribute("done", done(entry.owner(), schools));
                    return "redirect:" + entry.owner().calendarPath(entry.form().year());
                }
                case CalendarDecision.Unchanged() -> {
                    redirect.addFlashAttribute("done", "It was so already. Nothing has changed.");
                    return "redirect:" + entry.owner().calendarPath(entry.form().year());
                }
                case CalendarDecision.Refused(var why) ->
                        why.forEach(words -> entry.problems().add("first", words));
            }
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return show(entry.template(), entry.owner(), entry.form(), entry.problems(), model);
    }

    private static String done(CalendarOwner owner, int schools) {
        return owner.school()
                ? "The calendar has changed. Open due dates are worked out again."
                : "The calendar has changed. Open due dates of %d %s are worked out again."
                        .formatted(schools, schools == 1 ? "school" : "schools");
    }

    private static String show(
            String template,
            CalendarOwner owner,
            CalendarForm form,
            Problems problems,
            Model model) {
        model.addAttribute("owner", owner);
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        return template;
    }
}
