package org.holdfast.access.people;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.holdfast.access.PersonId;
import org.holdfast.web.DateInput;
import org.holdfast.web.NotFound;
import org.holdfast.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One person: who they are, and the roles they hold. */
@Controller
class PersonPages {
    private final ShowPeople showPeople;
    private final KeepRoles keepRoles;
    private final Clock clock;

    PersonPages(ShowPeople showPeople, KeepRoles keepRoles, Clock clock) {
        this.showPeople = showPeople;
        this.keepRoles = keepRoles;
        this.clock = clock;
    }

    @GetMapping("/people/{id}")
    String person(@PathVariable UUID id, Model model) {
        model.addAttribute("person", showPeople.person(new PersonId(id)));
        model.addAttribute("today", LocalDate.now(clock));
        return "access/person";
    }

    @GetMapping("/people/{id}/roles/new")
    String askRole(@PathVariable UUID id, Model model) {
        return roleForm(id, RoleForm.from(LocalDate.now(clock)), Problems.none(), model);
    }

    @PostMapping("/people/{id}/roles/new")
    String give(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes after) {
        var form = RoleForm.of(typed);
        var problems = form.addTo(Problems.none());
        if (!problems.any()) {
            var decision = keepRoles.give(new PersonId(id), version, form.newRole());
            if (decision instanceof KeepDecision.Done) {
                return back(id, "The role has been given", after);
            }
            problems = KeepWords.problems(decision);
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return roleForm(id, form, problems, model);
    }

    private String roleForm(UUID id, RoleForm form, Problems problems, Model model) {
        var places = showPeople.workplaces();
        model.addAttribute("person", showPeople.person(new PersonId(id)));
        model.addAttribute("role", form);
        model.addAttribute("roles", form.roles(places));
        model.addAttribute("organisations", form.organisations(places));
        model.addAttribute("problems", problems);
        return "access/role-new";
    }

    @GetMapping("/people/{id}/roles/{holding}/end")
    String askEnd(@PathVariable UUID id, @PathVariable UUID holding, Model model) {
        return endForm(id, holding, DateInput.empty(), Problems.none(), model);
    }

    @PostMapping("/people/{id}/roles/{holding}/end")
    String end(
            @PathVariable UUID id,
            @PathVariable UUID holding,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes after) {
        var last = RoleForm.date(typed, "last");
        var problems = Problems.none();
        if (!last.isEmpty()
                && last.date().filter(day -> !day.isBefore(LocalDate.now(clock))).isEmpty()) {
            problems.add(
                    "last", "Enter a day from today on, or leave it empty to end the role now");
        } else {
            var decision = keepRoles.end(new PersonId(id), version, holding, last.date());
            if (decision instanceof KeepDecision.Done) {
                return back(id, "The role has been ended", after);
            }
            problems = KeepWords.problems(decision);
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return endForm(id, holding, last, problems, model);
    }

    private String endForm(UUID id, UUID holding, DateInput last, Problems problems, Model model) {
        var person = showPeople.person(new PersonId(id));
        model.addAttribute("person", person);
        model.addAttribute(
                "role",
                person.roles().stream()
                        .filter(one -> one.id().equals(holding))
                        .findFirst()
                        .orElseThrow(NotFound::new));
        model.addAttribute("last", last);
        model.addAttribute("problems", problems);
        return "access/role-end";
    }

    private static String back(UUID id, String done, RedirectAttributes after) {
        after.addFlashAttribute("done", done);
        return "redirect:/people/" + id;
    }
}
