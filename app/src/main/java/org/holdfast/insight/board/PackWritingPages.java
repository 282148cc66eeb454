package org.holdfast.insight.board;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.Actor;
import org.holdfast.access.Actors;
import org.holdfast.access.PersonId;
import org.holdfast.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing into a pack. Two people who write at once both keep what they wrote. */
@Controller
class PackWritingPages {
    private final KeepPack keepPack;
    private final Actors actors;

    PackWritingPages(KeepPack keepPack, Actors actors) {
        this.keepPack = keepPack;
        this.actors = actors;
    }

    /** An earlier version as the page shows it. */
    record Earlier(Pack.Words words, String by) {}

    @GetMapping("/board-packs/{id}/write/{slot}")
    String form(@PathVariable UUID id, @PathVariable String slot, Model model) {
        var which = slot(slot);
        var pack = keepPack.pack(new PackId(id));
        if (pack.issued().isPresent() && which.isInThePack()) {
            throw new NotFound();
        }
        return page(pack, which, new Form(pack.version(which), pack.text(which)), "", model);
    }

    /**
     * What was typed.
     *
     * @param seen the version that the writer had before them
     */
    record Form(int seen, String text) {}

    @PostMapping("/board-packs/{id}/write/{slot}")
    String write(
            @PathVariable UUID id,
            @PathVariable String slot,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String text,
            Model model,
            RedirectAttributes after) {
        var which = slot(slot);
        var pack = keepPack.pack(new PackId(id));
        if (pack.version(which) != seen) {
            return page(
                    pack,
                    which,
                    new Form(pack.version(which), text),
                    "Somebody else wrote here while you did. Their words stand below yours: put the"
                            + " two together and save",
                    model);
        }
        keepPack.write(pack.id(), which, seen, text);
        after.addFlashAttribute("done", "Saved: " + which.title());
        return "redirect:/board-packs/" + id;
    }

    private String page(Pack pack, Slot slot, Form form, String problem, Model model) {
        model.addAttribute("pack", pack);
        model.addAttribute("slot", slot);
        model.addAttribute("form", form);
        model.addAttribute("error", problem);
        model.addAttribute("earlier", earlier(pack, slot));
        return "insight/pack-write";
    }

    private List<Earlier> earlier(Pack pack, Slot slot) {
        return keepPack.history(pack.id()).stream()
                .filter(words -> words.slot() == slot)
                .map(words -> new Earlier(words, name(words.by())))
                .toList()
                .reversed();
    }

    private String name(String reference) {
        try {
            return actors.person(new PersonId(UUID.fromString(reference)), Optional.empty())
                    .map(Actor.Person::name)
                    .orElse("someone who holds no role today");
        } catch (IllegalArgumentException job) {
            return reference;
        }
    }

    private static Slot slot(String key) {
        return Slot.ofKey(key).orElseThrow(NotFound::new);
    }
}
