package org.holdfast.insight.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.CurrentActor;
import org.holdfast.insight.indicator.Term;
import org.holdfast.organisation.Authority;
import org.holdfast.web.Choice;
import org.holdfast.web.NotFound;
import org.holdfast.web.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Board packs: which there are, making one, reading one, its files, issuing it. */
@Controller
class PackPages {
    private static final int TERMS = 6;

    private final PackGround ground;
    private final MakePack makePack;
    private final KeepPack keepPack;
    private final PackSchedules schedules;

    PackPages(PackGround ground, MakePack makePack, KeepPack keepPack, PackSchedules schedules) {
        this.ground = ground;
        this.makePack = makePack;
        this.keepPack = keepPack;
        this.schedules = schedules;
    }

    @GetMapping("/board-packs")
    String list(Model model) {
        var packs = keepPack.all();
        var authorities = ground.authorities();
        model.addAttribute("packs", packs);
        model.addAttribute("problems", Problems.none());
        model.addAttribute("authorities", authorities(authorities));
        model.addAttribute("terms", terms());
        model.addAttribute(
                "schedules",
                authorities.stream()
                        .map(authority -> PackSchedulePages.Line.of(authority, schedules))
                        .toList());
        return "insight/packs";
    }

    private List<Choice> terms() {
        var terms = new ArrayList<Choice>();
        var term = PackTerm.of(ground.today());
        for (var at = 0; at < TERMS; at++) {
            terms.add(
                    new Choice(
                            term.schoolYear() + "-" + term.term().key(),
                            term.words()
                                    + (term.isGoingOn(ground.today()) ? " (still going on)" : ""),
                            at == 1));
            term = term.before();
        }
        return terms;
    }

    private static List<Choice> authorities(List<Authority> authorities) {
        return authorities.stream()
                .map(authority ->
                        new Choice(
                                authority.id().value().toString(),
                                authority.name(),
                                authorities.size() == 1))
                .toList();
    }

    @PostMapping("/board-packs")
    String make(
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "") String term,
            RedirectAttributes after) {
        PackPermissions.requireAny(CurrentActor.get());
        var whose =
                ground.authorities().stream()
                        .filter(each -> each.id().value().toString().equals(authority))
                        .findFirst();
        var which = term(term);
        if (whose.isEmpty() || which.isEmpty()) {
            after.addFlashAttribute("problem", "Choose the authority and the term");
            return "redirect:/board-packs";
        }
        var made = makePack.make(whose.get(), which.get(), ground.snapshot());
        after.addFlashAttribute("done", "The draft is made. Write into it, then issue it");
        return "redirect:/board-packs/" + made.value();
    }

    private static Optional<PackTerm> term(String text) {
        return Arrays.stream(Term.values())
                .filter(term -> text.matches("20\\d\\d-" + term.key()))
                .findFirst()
                .map(term -> new PackTerm(Integer.parseInt(text.substring(0, 4)), term));
    }

    @GetMapping("/board-packs/{id}")
    String pack(@PathVariable UUID id, Model model) {
        var pack = keepPack.pack(new PackId(id));
        model.addAttribute("pack", pack);
        model.addAttribute("sections", PackHtml.sections(pack));
        model.addAttribute("slots", Slot.values());
        return "insight/pack";
    }

    @PostMapping("/board-packs/{id}/issue")
    String issue(@PathVariable UUID id, RedirectAttributes after) {
        switch (keepPack.issue(new PackId(id))) {
            case KeepPack.Issued.Done _ ->
                    after.addFlashAttribute(
                            "done", "Issued. Its files are kept as they are, byte for byte");
            case KeepPack.Issued.NotReviewed(var empty) ->
                    after.addFlashAttribute(
                            "problem",
                            "Not issued: the review is not whole. Still empty: "
                                    + String.join(", ", empty.stream().map(Slot::title).toList()));
        }
        return "redirect:/board-packs/" + id;
    }

    @GetMapping("/board-packs/{id}/file/{kind}")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable String kind) {
        var which = PackFile.ofKey(kind).orElseThrow(NotFound::new);
        var pack = keepPack.pack(new PackId(id));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, which.type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s\"".formatted(fileName(pack, which)))
                .body(keepPack.file(pack.id(), which));
    }

    /** {@code board-pack-2026-autumn-edition-1.pdf}. */
    static String fileName(Pack pack, PackFile kind) {
        return "board-pack-%d-%s-edition-%d%s.%s"
                .formatted(
                        pack.term().schoolYear(),
                        pack.term().term().key(),
                        pack.edition(),
                        pack.issued().isPresent() ? "" : "-draft",
                        kind.key());
    }
}
