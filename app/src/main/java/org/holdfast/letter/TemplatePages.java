package org.holdfast.letter;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.OrganisationId;
import org.holdfast.access.OrganisationKind;
import org.holdfast.access.SchoolId;
import org.holdfast.organisation.Organisations;
import org.holdfast.web.NotFound;
import org.holdfast.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the organisation that one acts for words its letters. */
@Controller
class TemplatePages {
    private final Templates templates;
    private final SaveTemplate saveTemplate;
    private final Organisations organisations;

    TemplatePages(Templates templates, SaveTemplate saveTemplate, Organisations organisations) {
        this.templates = templates;
        this.saveTemplate = saveTemplate;
        this.organisations = organisations;
    }

    /** One kind of letter in the list. */
    record Row(String title, String slug, String whose) {}

    @GetMapping("/letters/templates")
    String list(Model model) {
        var person = wording();
        var line = line(person);
        model.addAttribute(
                "rows",
                Arrays.stream(LetterKind.values())
                        .map(kind ->
                                new Row(
                                        kind.title(),
                                        kind.slug(),
                                        whose(templates.inForce(kind, line), person)))
                        .toList());
        return "letter/templates";
    }

    @GetMapping("/letters/templates/{kind}")
    String edit(@PathVariable String kind, Model model) {
        var person = wording();
        var letter = kind(kind);
        var versions = templates.versions(person.acting(), letter);
        var seen = versions.isEmpty() ? 0 : versions.getFirst().number();
        var text = templates.inForce(letter, line(person)).text();
        return page(letter, new Form(seen, text, ""), Problems.none(), model);
    }

    /** What was typed. */
    record Form(int seen, String text, String why) {}

    @PostMapping("/letters/templates/{kind}")
    String save(
            @PathVariable String kind,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String why,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        var person = wording();
        var letter = kind(kind);
        var problems = Problems.none();
        if (why.isBlank()) {
            problems.add("why", "Say why you changed it");
            TemplateRules.check(letter, text)
                    .forEach(problem -> problems.add("text", problem.message()));
        } else {
            saveTemplate
                    .save(
                            new SaveTemplate.Proposed(
                                    person.acting(), letter, seen, Optional.of(text), why))
                    .forEach(problem -> problems.add("text", problem.message()));
        }
        if (problems.any()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(letter, new Form(seen, text, why), problems, model);
        }
        after.addFlashAttribute("done", "Saved. The next letter uses these words");
        return "redirect:/letters/templates/" + letter.slug();
    }

    @PostMapping("/letters/templates/{kind}/preview")
    String preview(
            @PathVariable String kind, @RequestParam(defaultValue = "") String text, Model model) {
        wording();
        var letter = kind(kind);
        model.addAttribute("title", letter.title());
        model.addAttribute("problems", TemplateRules.check(letter, text));
        model.addAttribute("html", PreviewRules.preview(letter, text).html());
        return "letter/preview";
    }

    @PostMapping("/letters/templates/{kind}/inherit")
    String inherit(
            @PathVariable String kind,
            @RequestParam(defaultValue = "0") int seen,
            RedirectAttributes after) {
        var letter = kind(kind);
        saveTemplate.save(
                new SaveTemplate.Proposed(
                        wording().acting(),
                        letter,
                        seen,
                        Optional.empty(),
                        "Back to the wording above"));
        after.addFlashAttribute("done", "Your own wording is set aside");
        return "redirect:/letters/templates/" + letter.slug();
    }

    private String page(LetterKind kind, Form form, Problems problems, Model model) {
        var person = CurrentActor.person();
        model.addAttribute("kind", kind);
        model.addAttribute("slug", kind.slug());
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("whose", whose(templates.inForce(kind, line(person)), person));
        model.addAttribute("versions", templates.versions(person.acting(), kind));
        model.addAttribute("fields", LetterField.values());
        model.addAttribute("passages", LetterPassage.values());
        model.addAttribute("conditions", LetterCondition.values());
        model.addAttribute("required", LetterRules.required(kind));
        return "letter/template";
    }

    private static Actor.Person wording() {
        var person = CurrentActor.person();
        LetterPermissions.requireWording(person, person.acting());
        return person;
    }

    /** The organisations whose words count, the nearest first. */
    private List<OrganisationId> line(Actor.Person person) {
        var isSchool =
                person.actingHoldings().stream()
                        .anyMatch(holding -> holding.kind() == OrganisationKind.SCHOOL);
        return isSchool
                ? organisations.schools(List.of(new SchoolId(person.acting().value()))).stream()
                        .findFirst()
                        .map(school ->
                                List.of(person.acting(), school.authority().id().organisation()))
                        .orElse(List.of(person.acting()))
                : List.of(person.acting());
    }

    private static String whose(LetterTemplate template, Actor.Person person) {
        return template.owner()
                .map(owner -> owner.equals(person.acting()) ? "Your own" : "Your local authority’s")
                .orElse("Holdfast’s");
    }

    private static LetterKind kind(String slug) {
        return Arrays.stream(LetterKind.values())
                .filter(kind -> kind.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
