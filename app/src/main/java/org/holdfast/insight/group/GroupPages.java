package org.holdfast.insight.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.insight.ChartFile;
import org.holdfast.insight.NewestSnapshot;
import org.holdfast.insight.Veil;
import org.holdfast.insight.Viewpoint;
import org.holdfast.insight.Viewpoints;
import org.holdfast.insight.chart.Chart;
import org.holdfast.insight.indicator.Indicators;
import org.holdfast.insight.indicator.Period;
import org.holdfast.statute.calendar.SchoolYear;
import org.holdfast.web.Choice;
import org.holdfast.web.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which groups of pupils are suspended more often than others, by how much, and how sure it is. */
@Controller
class GroupPages {
    private static final Map<String, String> PHASES =
            Map.of("primary", "Primary", "secondary", "Secondary", "special", "Special");
    private static final String FIRST_PHASE = "secondary";
    private static final int YEARS = 3;

    private final Viewpoints viewpoints;
    private final NewestSnapshot snapshot;

    GroupPages(Viewpoints viewpoints, NewestSnapshot snapshot) {
        this.viewpoints = viewpoints;
        this.snapshot = snapshot;
    }

    /** What the page shows. */
    record View(GroupRisks risks, List<Chart> charts, List<Integer> years, String note) {}

    private record Asked(Viewpoint viewpoint, String phase, int year) {}

    @GetMapping("/figures/groups")
    String groups(
            @RequestParam(defaultValue = FIRST_PHASE) String phase,
            @RequestParam(defaultValue = "0") int year,
            Model model) {
        var viewpoint = viewpoints.authority();
        var chosen = PHASES.containsKey(phase) ? phase : FIRST_PHASE;
        var view = view(new Asked(viewpoint, chosen, year));
        model.addAttribute("viewpoint", viewpoint);
        model.addAttribute(
                "phases",
                Stream.of("primary", "secondary", "special")
                        .map(key ->
                                new Choice(
                                        key,
                                        PHASES.getOrDefault(key, key) + " schools",
                                        key.equals(chosen)))
                        .toList());
        model.addAttribute(
                "years",
                view.map(View::years).orElse(List.of()).stream()
                        .map(each ->
                                new Choice(each.toString(), Period.inWords(each), each == year))
                        .toList());
        model.addAttribute(
                "view",
                view.map(
                                found -> {
                                    var file =
                                            "/figures/groups.csv?phase=%s&year=%d"
                                                    .formatted(chosen, year);
                                    return new View(
                                            found.risks(),
                                            ChartFile.linked(found.charts(), file),
                                            found.years(),
                                            found.note());
                                })
                        .orElse(null));
        return "insight/groups";
    }

    @GetMapping("/figures/groups.csv")
    ResponseEntity<String> file(
            @RequestParam(defaultValue = FIRST_PHASE) String phase,
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(defaultValue = "groups") String chart) {
        var asked =
                new Asked(
                        viewpoints.authority(),
                        PHASES.containsKey(phase) ? phase : FIRST_PHASE,
                        year);
        return ChartFile.of(view(asked).orElseThrow(NotFound::new).charts(), chart);
    }

    private Optional<View> view(Asked asked) {
        return snapshot.keep(View.class, asked, indicators -> view(indicators, asked));
    }

    private static View view(Indicators indicators, Asked asked) {
        var asAt = asked.viewpoint().until(indicators.folder().manifest().asAt());
        var years = new ArrayList<>(indicators.schoolYears().reversed());
        var current = SchoolYear.of(asAt).start();
        if (!years.contains(current)) {
            years.addFirst(current);
        }
        var period =
                asked.year() != current && years.contains(asked.year())
                        ? Period.year(asked.year())
                        : Period.yearTo(asAt);
        var risks =
                GroupRisks.of(indicators, asked.viewpoint(), period, Optional.of(asked.phase()));
        var charts = new ArrayList<>(List.of(risks.chart()));
        SchoolOrder.of(indicators, asked.viewpoint(), period, asked.phase()).ifPresent(charts::add);
        return new View(
                risks,
                charts,
                years.stream().limit(YEARS).toList(),
                Veil.of(asked.viewpoint().audience()).note());
    }
}
