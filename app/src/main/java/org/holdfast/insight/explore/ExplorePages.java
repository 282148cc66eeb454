package org.holdfast.insight.explore;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.access.SchoolId;
import org.holdfast.insight.ChartFile;
import org.holdfast.insight.NewestSnapshot;
import org.holdfast.insight.Viewpoint;
import org.holdfast.insight.Viewpoints;
import org.holdfast.insight.chart.Chart;
import org.holdfast.insight.indicator.Breakdown;
import org.holdfast.insight.indicator.Indicator;
import org.holdfast.web.Choice;
import org.holdfast.web.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The explorer: choose an indicator, a breakdown and a period; the address keeps the choice and
 * names no pupil.
 */
@Controller
class ExplorePages {
    private static final Map<String, String> PHASES =
            Map.of(
                    "primary",
                    "Primary schools",
                    "secondary",
                    "Secondary schools",
                    "special",
                    "Special schools");

    /** Periods are chosen for themselves; of one authority there is nothing to break down. */
    private static final Set<Breakdown> NOT_OFFERED =
            Set.of(Breakdown.SCHOOL_YEAR, Breakdown.REGION, Breakdown.AUTHORITY);

    private final Viewpoints viewpoints;
    private final NewestSnapshot snapshot;

    ExplorePages(Viewpoints viewpoints, NewestSnapshot snapshot) {
        this.viewpoints = viewpoints;
        this.snapshot = snapshot;
    }

    @GetMapping("/figures/explore")
    String explore(@RequestParam Map<String, String> query, Model model) {
        var viewpoint = viewpoints.chosen(school(query));
        if (viewpoint.isEmpty()) {
            model.addAttribute("here", "/figures/explore");
            model.addAttribute("schools", viewpoints.schools());
            return "insight/choose";
        }
        var asked = asked(viewpoint.get(), query);
        var found =
                snapshot.keep(
                        Exploration.class, asked, indicators -> Exploration.of(indicators, asked));
        model.addAttribute("viewpoint", asked.viewpoint());
        model.addAttribute("school", asked.viewpoint().school().isPresent());
        model.addAttribute("indicators", indicators(asked.indicator()));
        model.addAttribute("breakdowns", breakdowns(asked));
        model.addAttribute("phases", phases(asked));
        model.addAttribute("periods", found.map(ExplorePages::periods).orElse(List.of()));
        model.addAttribute("found", found.orElse(null));
        model.addAttribute(
                "charts",
                found.flatMap(Exploration::chart)
                        .map(chart -> List.of(linked(chart, asked)))
                        .orElse(List.of()));
        return "insight/explore";
    }

    @GetMapping("/figures/explore.csv")
    ResponseEntity<String> file(@RequestParam Map<String, String> query) {
        var asked = asked(viewpoints.chosen(school(query)).orElseThrow(NotFound::new), query);
        return ChartFile.of(
                snapshot.keep(
                                Exploration.class,
                                asked,
                                indicators -> Exploration.of(indicators, asked))
                        .map(found -> found.chart().orElseGet(Exploration::nothing))
                        .map(List::of)
                        .orElseThrow(NotFound::new),
                "explored");
    }

    private static Asked asked(Viewpoint viewpoint, Map<String, String> query) {
        return new Asked(
                viewpoint,
                Indicator.ofKey(query.getOrDefault("indicator", ""))
                        .orElse(Indicator.SUSPENSION_RATE),
                Breakdown.ofKey(query.getOrDefault("by", ""))
                        .filter(by -> offered(by, viewpoint.school().isPresent()))
                        .orElse(Breakdown.YEAR_GROUP),
                query.getOrDefault("period", ""),
                Optional.ofNullable(query.get("phase"))
                        .filter(PHASES::containsKey)
                        .filter(_ -> viewpoint.school().isEmpty()));
    }

    private static Optional<SchoolId> school(Map<String, String> query) {
        try {
            return Optional.ofNullable(query.get("school"))
                    .filter(id -> !id.isBlank())
                    .map(UUID::fromString)
                    .map(SchoolId::new);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound();
        }
    }

    private static boolean offered(Breakdown by, boolean inOneSchool) {
        return !NOT_OFFERED.contains(by) && !(inOneSchool && by.kind() == Breakdown.Kind.PLACE);
    }

    private static Chart linked(Chart chart, Asked asked) {
        var query =
                Stream.of(
                                Optional.of("indicator=" + asked.indicator().key()),
                                Optional.of("by=" + asked.by().key()),
                                Optional.of("period=" + asked.period()),
                                asked.phase().map(phase -> "phase=" + phase),
                                asked.viewpoint().school().map(id -> "school=" + id.value()))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("&"));
        return chart.linked(
                "/figures/explore.csv?" + query, "/figures/definitions#" + asked.indicator().key());
    }

    private static List<Choice> indicators(Indicator chosen) {
        return Arrays.stream(Indicator.values())
                .map(each -> new Choice(each.key(), each.title(), each == chosen))
                .toList();
    }

    private static List<Choice> breakdowns(Asked asked) {
        return Arrays.stream(Breakdown.values())
                .filter(by -> offered(by, asked.viewpoint().school().isPresent()))
                .map(by ->
                        new Choice(
                                by.key(),
                                by.title().substring(0, 1).toUpperCase(java.util.Locale.UK)
                                        + by.title().substring(1),
                                by == asked.by()))
                .toList();
    }

    private static List<Choice> phases(Asked asked) {
        return Stream.of("primary", "secondary", "special")
                .map(key ->
                        new Choice(
                                key,
                                PHASES.getOrDefault(key, key),
                                asked.phase().filter(key::equals).isPresent()))
                .toList();
    }

    private static List<Choice> periods(Exploration found) {
        return found.periods().entrySet().stream()
                .map(each ->
                        new Choice(
                                each.getKey(),
                                each.getValue().label(),
                                each.getKey().equals(found.period())))
                .toList();
    }
}
