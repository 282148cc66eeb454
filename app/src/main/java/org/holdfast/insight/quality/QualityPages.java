package org.holdfast.insight.quality;

import org.holdfast.insight.NewestSnapshot;
import org.holdfast.insight.Viewpoints;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

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
    String quality(Model model) {
        var viewpoint =
                viewpoints
                        .authorityIfAny()
                        .or(() -> viewpoints.onlySchool().map(viewpoints::school))
                        .orElseGet(viewpoints::authority);
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
