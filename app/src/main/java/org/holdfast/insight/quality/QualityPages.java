package org.holdfast.insight.quality;

import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.SchoolId;
import org.holdfast.insight.NewestSnapshot;
import org.holdfast.insight.Viewpoints;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How far the figures can be trusted: what is missing, what is late, and where to mend it. */
@Controller
class QualityPages {
    private final Viewpoints viewpoints;
    private final NewestSnapshot snapshot;

    QualityPages(Viewpoints viewpoints, NewestSnapshot snapshot) {
        this.viewpoints = viewpoints;
        this.snapshot = snapshot;
    }

    @GetMapping("/figures/quality")
    String quality(@RequestParam Optional<UUID> school, Model model) {
        var chosen = viewpoints.chosen(school.map(SchoolId::new));
        if (chosen.isEmpty()) {
            model.addAttribute("here", "/figures/quality");
            model.addAttribute("schools", viewpoints.schools());
            return "insight/choose";
        }
        var viewpoint = chosen.get();
        model.addAttribute("viewpoint", viewpoint);
        model.addAttribute("rowsOpen", viewpoint.audience().threshold() == 0);
        model.addAttribute(
                "quality",
                snapshot.keep(
                                Quality.class,
                                viewpoint,
                                indicators -> Quality.of(indicators, viewpoint))
                        .orElse(null));
        return "insight/quality";
    }
}
