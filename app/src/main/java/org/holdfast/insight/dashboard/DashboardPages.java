package org.holdfast.insight.dashboard;

import java.util.Optional;
import org.holdfast.insight.ChartFile;
import org.holdfast.insight.England;
import org.holdfast.insight.NewestSnapshot;
import org.holdfast.insight.Viewpoint;
import org.holdfast.insight.Viewpoints;
import org.holdfast.insight.indicator.Breakdown;
import org.holdfast.insight.indicator.Indicator;
import org.holdfast.insight.indicator.Measure;
import org.holdfast.web.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The authority's dashboard, and how every figure is counted. */
@Controller
class DashboardPages {
    private final Viewpoints viewpoints;
    private final NewestSnapshot snapshot;

    DashboardPages(Viewpoints viewpoints, NewestSnapshot snapshot) {
        this.viewpoints = viewpoints;
        this.snapshot = snapshot;
    }

    /** Those who may look at schools only come to theirs. */
    @GetMapping("/figures")
    String figures(Model model) {
        var viewpoint = viewpoints.authorityIfAny();
        if (viewpoint.isEmpty()) {
            return viewpoints
                    .onlySchool()
                    .map(school -> "redirect:/figures/schools/" + school.value())
                    .orElse("redirect:/figures/schools");
        }
        var dashboard = dashboard(viewpoint.get());
        model.addAttribute("viewpoint", viewpoint.get());
        model.addAttribute("dashboard", dashboard.orElse(null));
        model.addAttribute(
                "charts",
                dashboard
                        .map(found -> ChartFile.linked(found.charts(), "/figures/dashboard.csv"))
                        .orElse(null));
        model.addAttribute(
                "england", dashboard.map(found -> England.beside(found.asAt())).orElse(null));
        return "insight/dashboard";
    }

    @GetMapping("/figures/dashboard.csv")
    ResponseEntity<String> file(@RequestParam(defaultValue = "groups") String chart) {
        return ChartFile.of(
                dashboard(viewpoints.authority()).orElseThrow(NotFound::new).charts(), chart);
    }

    private Optional<Dashboard> dashboard(Viewpoint viewpoint) {
        return snapshot.keep(
                Dashboard.class, viewpoint, indicators -> Dashboard.of(indicators, viewpoint));
    }

    /** The dictionary of indicators. */
    @GetMapping("/figures/definitions")
    String definitions(Model model) {
        viewpoints.require();
        model.addAttribute("indicators", Indicator.values());
        model.addAttribute("measures", Measure.values());
        model.addAttribute("breakdowns", Breakdown.values());
        model.addAttribute("source", Indicator.SOURCE);
        return "insight/definitions";
    }
}
