package org.holdfast.bundle;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.holdfast.access.Actor;
import org.holdfast.access.Actors;
import org.holdfast.access.PersonId;
import org.holdfast.web.Choice;
import org.holdfast.web.Problems;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Choosing papers, striking out, looking at the draft, making the bundle. */
@Controller
class BundlePages {
    private static final int LONGEST = 100;
    private static final int MOST = 200;

    private final PrepareBundle prepareBundle;
    private final Actors actors;

    BundlePages(PrepareBundle prepareBundle, Actors actors) {
        this.prepareBundle = prepareBundle;
        this.actors = actors;
    }

    @GetMapping("/bundles/about/{about}")
    String about(@PathVariable UUID about, Model model) {
        model.addAttribute("view", prepareBundle.about(about));
        return "bundle/about";
    }

    @PostMapping("/bundles/about/{about}")
    String start(@PathVariable UUID about) {
        return at(prepareBundle.start(about));
    }

    @GetMapping("/bundles/{id}")
    String bundle(@PathVariable UUID id, Model model) {
        return show(new BundleId(id), Problems.none(), "", model);
    }

    @PostMapping("/bundles/{id}/papers")
    String choose(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "") Set<String> papers,
            RedirectAttributes redirect) {
        prepareBundle.choose(new BundleId(id), version, papers);
        redirect.addFlashAttribute("done", "Saved which papers go in");
        return at(new BundleId(id));
    }

    @PostMapping("/bundles/{id}/words")
    String words(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "") String words,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var problems = problems(words);
        if (problems.any()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return show(new BundleId(id), problems, words, model);
        }
        prepareBundle.strikeEverywhere(new BundleId(id), version, lines(words));
        redirect.addFlashAttribute("done", "Saved what is struck out everywhere");
        return at(new BundleId(id));
    }

    @GetMapping("/bundles/{id}/papers/{key}")
    String paper(@PathVariable UUID id, @PathVariable String key, Model model) {
        return paper(new BundleId(id), key, Problems.none(), "", model);
    }

    @PostMapping("/bundles/{id}/papers/{key}")
    String strike(
            @PathVariable UUID id,
            @PathVariable String key,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") Set<String> passages,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var problems = problems(words);
        if (problems.any()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return paper(new BundleId(id), key, problems, words, model);
        }
        prepareBundle.strike(new BundleId(id), version, key, lines(words), passages);
        redirect.addFlashAttribute("done", "Saved. Below is the paper as it will be handed out");
        return "redirect:/bundles/" + id + "/papers/" + key;
    }

    @GetMapping("/bundles/{id}/draft.pdf")
    ResponseEntity<byte[]> draft(@PathVariable UUID id) {
        return pdf(prepareBundle.preview(new BundleId(id)), "draft.pdf");
    }

    @PostMapping("/bundles/{id}/make")
    String make(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return switch (prepareBundle.make(new BundleId(id), version)) {
            case PrepareBundle.Outcome.Made() -> {
                redirect.addFlashAttribute("done", "The bundle is made and kept");
                yield at(new BundleId(id));
            }
            case PrepareBundle.Outcome.NothingChosen() -> {
                response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
                yield show(
                        new BundleId(id),
                        Problems.none().add("papers", "Choose at least one paper"),
                        "",
                        model);
            }
        };
    }

    @GetMapping("/bundles/{id}/bundle.pdf")
    ResponseEntity<byte[]> document(@PathVariable UUID id) {
        return pdf(prepareBundle.document(new BundleId(id)), "bundle.pdf");
    }

    private String show(BundleId id, Problems problems, String typed, Model model) {
        var opened = prepareBundle.open(id);
        model.addAttribute("view", opened);
        model.addAttribute("problems", problems);
        opened.bundle().made().ifPresent(made -> model.addAttribute("maker", name(made)));
        model.addAttribute(
                "words",
                problems.any() && !typed.isEmpty()
                        ? typed
                        : String.join("\n", opened.bundle().strikes().everywhere()));
        model.addAttribute(
                "choices",
                opened.papers().stream()
                        .map(paper ->
                                new Choice(
                                        paper.key(), paper.title(), opened.bundle().holds(paper)))
                        .toList());
        return "bundle/bundle";
    }

    /** By name, while they have a role here. */
    private String name(Bundle.Made made) {
        return actors.person(new PersonId(UUID.fromString(made.by())), Optional.empty())
                .map(Actor.Person::name)
                .orElse("someone who has left");
    }

    private String paper(BundleId id, String key, Problems problems, String typed, Model model) {
        var opened = prepareBundle.open(id);
        var paper = opened.paper(key);
        model.addAttribute("view", opened);
        model.addAttribute("paper", paper);
        model.addAttribute("redacted", RedactionRules.of(paper, opened.bundle().strikes()));
        model.addAttribute("problems", problems);
        model.addAttribute(
                "words",
                problems.any() ? typed : String.join("\n", opened.bundle().strikes().in(paper)));
        return "bundle/paper";
    }

    private static Problems problems(String words) {
        var lines = lines(words);
        var problems = Problems.none();
        if (lines.stream().anyMatch(line -> line.length() < RedactionRules.SHORTEST)) {
            problems.add("words", "Each line must have at least 2 letters");
        }
        if (lines.size() > MOST || lines.stream().anyMatch(line -> line.length() > LONGEST)) {
            problems.add("words", "Enter at most 200 lines of at most 100 letters each");
        }
        return problems;
    }

    private static List<String> lines(String words) {
        return Arrays.stream(words.split("\\R", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    private static String at(BundleId id) {
        return "redirect:/bundles/" + id.value();
    }

    private static ResponseEntity<byte[]> pdf(byte[] bytes, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(bytes);
    }
}
