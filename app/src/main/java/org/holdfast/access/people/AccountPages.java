package org.holdfast.access.people;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.holdfast.access.EmailAddress;
import org.holdfast.access.PersonId;
import org.holdfast.web.NotAllowed;
import org.holdfast.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeping someone's account: invite anew, name and address, close, reopen. */
@Controller
class AccountPages {
    private final ShowPeople showPeople;
    private final KeepAccounts keepAccounts;
    private final InvitationLinks links;

    AccountPages(ShowPeople showPeople, KeepAccounts keepAccounts, InvitationLinks links) {
        this.showPeople = showPeople;
        this.keepAccounts = keepAccounts;
        this.links = links;
    }

    @PostMapping("/people/{id}/invite")
    String invite(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version,
            Model model,
            RedirectAttributes after) {
        var decision = keepAccounts.invite(new PersonId(id), version);
        if (!(decision instanceof KeepDecision.Done(var person, var secret)) || secret.isEmpty()) {
            return back(id, "A closed account is not invited. Reopen it first", after);
        }
        var shown = showPeople.person(person);
        links.show(person, shown.name(), new EmailAddress(shown.email()), secret.get(), model);
        return "access/invited";
    }

    @GetMapping("/people/{id}/details")
    String askDetails(@PathVariable UUID id, Model model) {
        var person = kept(id);
        return details(
                person, new PersonForm(person.name(), person.email()), Problems.none(), model);
    }

    @PostMapping("/people/{id}/details")
    String change(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes after) {
        var form = PersonForm.of(typed);
        var problems = form.problems();
        if (!problems.any()) {
            var decision =
                    keepAccounts.change(new PersonId(id), version, form.name(), form.address());
            if (decision instanceof KeepDecision.Done) {
                return back(id, "Name and email address have been changed", after);
            }
            problems = KeepWords.problems(decision);
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return details(kept(id), form, problems, model);
    }

    private static String details(
            PersonRecord person, PersonForm form, Problems problems, Model model) {
        model.addAttribute("person", person);
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        return "access/person-details";
    }

    @GetMapping("/people/{id}/close")
    String askClose(@PathVariable UUID id, Model model) {
        return closing(kept(id), Problems.none(), model);
    }

    @PostMapping("/people/{id}/close")
    String close(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version,
            HttpServletResponse response,
            Model model,
            RedirectAttributes after) {
        var decision = keepAccounts.close(new PersonId(id), version);
        if (decision instanceof KeepDecision.Done) {
            return back(id, "The account has been closed, and every session signed out", after);
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return closing(kept(id), KeepWords.problems(decision), model);
    }

    private static String closing(PersonRecord person, Problems problems, Model model) {
        model.addAttribute("person", person);
        model.addAttribute("problems", problems);
        return "access/person-close";
    }

    @PostMapping("/people/{id}/reopen")
    String reopen(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version,
            RedirectAttributes after) {
        keepAccounts.reopen(new PersonId(id), version);
        return back(id, "The account is open again. Give a role and invite the person anew", after);
    }

    private PersonRecord kept(UUID id) {
        var person = showPeople.person(new PersonId(id));
        if (!person.keeps()) {
            throw new NotAllowed();
        }
        return person;
    }

    private static String back(UUID id, String done, RedirectAttributes after) {
        after.addFlashAttribute("done", done);
        return "redirect:/people/" + id;
    }
}
