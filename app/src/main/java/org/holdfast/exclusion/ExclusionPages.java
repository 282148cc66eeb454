package org.holdfast.exclusion;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one exclusion, and the one that follows recording it. */
@Controller
class ExclusionPages {
    private final ShowExclusion showExclusion;

    ExclusionPages(ShowExclusion showExclusion) {
        this.showExclusion = showExclusion;
    }

    @GetMapping("/exclusions/{id}")
    String exclusion(@PathVariable UUID id, Model model) {
        model.addAttribute("view", showExclusion.show(new ExclusionId(id)));
        return "exclusion/exclusion";
    }

    @GetMapping("/exclusions/{id}/done")
    String done(@PathVariable UUID id, Model model) {
        model.addAttribute("view", showExclusion.show(new ExclusionId(id)));
        return "exclusion/done";
    }
}
