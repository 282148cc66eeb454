package org.holdfast.access.people;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.Role;
import org.holdfast.web.Choice;
import org.holdfast.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of people, and adding one. */
@Controller
class PeoplePages {
    /** In the web session: part of a name or address. It stands in no address of a page. */
    private static final String WORDS = "people.words";

    private static final int LONGEST_WORDS = 100;

    private final ShowPeople showPeople;
    private final KeepRoles keepRoles;
    private final InvitationLinks links;
    private final Clock clock;

    PeoplePages(ShowPeople showPeople, KeepRoles keepRoles, InvitationLinks links, Clock clock) {
        this.showPeople = showPeople;
        this.keepRoles = keepRoles;
        this.links = links;
        this.clock = clock;
    }

    @GetMapping("/people")
    String list(
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String standing,
            @RequestParam(defaultValue = "name") String sort,
            @RequestParam(defaultValue = "1") int page,
            HttpSession session,
            Model model) {
        var words = session.getAttribute(WORDS) instanceof String typed ? typed : "";
        var query =
                new PeopleQuery(
                        words,
                        Arrays.stream(Role.values())
                                .filter(one -> one.key().equals(role))
                                .findFirst(),
                        Standing.ofKey(standing),
                        PeopleQuery.Sort.ofKey(sort),
                        page);
        model.addAttribute("page", showPeople.list(query));
        model.addAttribute("words", words);
        model.addAttribute("roles", roleChoices(query.role()));
        model.addAttribute("standings", standingChoices(query.standing()));
        model.addAttribute("sort", query.sort().key());
        model.addAttribute(
                "path",
                "/people?role=%s&standing=%s&"
                        .formatted(
                                query.role().map(Role::key).orElse(""),
                                query.standing().map(Standing::key).orElse("")));
        return "access/people";
    }

    /** Keeps the words in the session, so that they stand in no address and no log. */
    @PostMapping("/people/find")
    String find(@RequestParam(defaultValue = "") String words, HttpSession session) {
        showPeople.workplaces();
        session.setAttribute(WORDS, words.substring(0, Math.min(words.length(), LONGEST_WORDS)));
        return "redirect:/people";
    }

    @GetMapping("/people/new")
    String ask(Model model) {
        return form(
                new PersonForm("", ""),
                RoleForm.from(LocalDate.now(clock)),
                Problems.none(),
                model);
    }

    @PostMapping("/people/new")
    String add(
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes after) {
        var person = PersonForm.of(typed);
        var role = RoleForm.of(typed);
        var problems = role.addTo(person.problems());
        if (problems.any()) {
            return refuse(person, role, problems, response, model);
        }
        var decision = keepRoles.add(person.name(), person.address(), role.newRole());
        if (!(decision instanceof KeepDecision.Done(var id, var secret))) {
            return refuse(person, role, KeepWords.problems(decision), response, model);
        }
        if (secret.isPresent()) {
            links.show(id, person.name(), person.address(), secret.get(), model);
            return "access/invited";
        }
        after.addFlashAttribute(
                "done",
                "This address had an account already. The role was added to it; the password stays");
        return "redirect:/people/" + id.value();
    }

    private String refuse(
            PersonForm person,
            RoleForm role,
            Problems problems,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return form(person, role, problems, model);
    }

    private String form(PersonForm person, RoleForm role, Problems problems, Model model) {
        var places = showPeople.workplaces();
        model.addAttribute("person", person);
        model.addAttribute("role", role);
        model.addAttribute("roles", role.roles(places));
        model.addAttribute("organisations", role.organisations(places));
        model.addAttribute("problems", problems);
        return "access/person-new";
    }

    private static List<Choice> roleChoices(Optional<Role> chosen) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "Any role", chosen.isEmpty()));
        for (var role : Role.values()) {
            choices.add(
                    new Choice(role.key(), role.title(), chosen.filter(role::equals).isPresent()));
        }
        return choices;
    }

    private static List<Choice> standingChoices(Optional<Standing> chosen) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "Any", chosen.isEmpty()));
        for (var standing : Standing.values()) {
            choices.add(
                    new Choice(
                            standing.key(),
                            standing.words(),
                            chosen.filter(standing::equals).isPresent()));
        }
        return choices;
    }
}
