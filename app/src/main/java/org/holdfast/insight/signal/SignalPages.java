package org.holdfast.insight.signal;

import java.util.List;
import java.util.Optional;
import org.holdfast.insight.ChartFile;
import org.holdfast.insight.NewestSnapshot;
import org.holdfast.insight.Viewpoint;
import org.holdfast.insight.Viewpoints;
import org.holdfast.insight.chart.Chart;
import org.holdfast.web.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The authority's charts of signal and noise. */
@Controller
class SignalPages {
    private final Viewpoints viewpoints;
    private final NewestSnapshot snapshot;

    SignalPages(Viewpoints viewpoints, NewestSnapshot snapshot) {
        this.viewpoints = viewpoints;
        this.snapshot = snapshot;
    }

    @GetMapping("/figures/signals")
    String signals(Model model) {
        var viewpoint = viewpoints.authority();
        model.addAttribute("viewpoint", viewpoint);
        model.addAttribute(
                "charts",
                charts(viewpoint)
                        .map(charts -> ChartFile.linked(charts, "/figures/signals.csv"))
                        .orElse(null));
        return "insight/signals";
    }

    @GetMapping("/figures/signals.csv")
    ResponseEntity<String> file(@RequestParam(defaultValue = "suspensions") String chart) {
        return ChartFile.of(charts(viewpoints.authority()).orElseThrow(NotFound::new), chart);
    }

    private Optional<List<Chart>> charts(Viewpoint viewpoint) {
        return snapshot.keep(
                        SignalCharts.class,
                        viewpoint,
                        indicators -> SignalCharts.ofAuthority(indicators, viewpoint))
                .map(SignalCharts::charts);
    }
}
