package org.holdfast.published;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.Actor;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.OrganisationKind;
import org.holdfast.organisation.Authority;
import org.holdfast.organisation.AuthorityId;
import org.holdfast.organisation.Organisations;
import org.holdfast.published.compare.Compared;
import org.holdfast.published.compare.Comparison;
import org.holdfast.published.compare.ComparisonCsv;
import org.holdfast.published.compare.Series;
import org.holdfast.published.figure.Area;
import org.holdfast.published.figure.Areas;
import org.holdfast.published.figure.Indicators;
import org.holdfast.published.file.Catalogue;
import org.holdfast.published.file.Questions;
import org.holdfast.published.file.Questions.Understood;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An authority's published figures beside others, and the same as a file. */
@Controller
class ComparePages {
    private static final String FIRST = "susp_rate";

    private final Comparators comparators;
    private final Organisations organisations;

    ComparePages(Comparators comparators, Organisations organisations) {
        this.comparators = comparators;
        this.organisations = organisations;
    }

    /** Something to choose. */
    record Option(String value, String label, boolean chosen) {}

    /** The newest figure of a group, and its past. */
    record Block(Compared figure, Series past, FigureView view) {}

    @GetMapping("/published/compare")
    String compare(
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String indicator,
            @RequestParam(defaultValue = "") String by,
            Model model) {
        var catalogue = comparators.catalogue();
        var areas = comparators.areas();
        var chosen = area.isBlank() ? own(areas) : area;
        var wanted = indicator.isBlank() ? first(catalogue) : indicator;
        model.addAttribute("areas", areaChoices(areas, chosen));
        model.addAttribute("indicators", indicatorChoices(catalogue, wanted));
        model.addAttribute("breakdowns", breakdownChoices(catalogue, by));
        model.addAttribute("query", Map.of("area", chosen, "indicator", wanted, "by", by));
        if (catalogue.indicators().isEmpty()) {
            model.addAttribute("nothing", "Nothing has been imported yet.");
        } else {
            switch (Questions.understand(request(chosen, wanted, by), areas, catalogue)) {
                case Understood.No(var why) -> model.addAttribute("nothing", why + ".");
                case Understood.Yes(var question, _) ->
                        model.addAttribute("blocks", blocks(comparators.answer(question)));
            }
        }
        return "published/compare";
    }

    @GetMapping("/published/compare.csv")
    ResponseEntity<String> file(
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String indicator,
            @RequestParam(defaultValue = "") String by) {
        var areas = comparators.areas();
        var catalogue = comparators.catalogue();
        var asked =
                request(
                        area.isBlank() ? own(areas) : area,
                        indicator.isBlank() ? first(catalogue) : indicator,
                        by);
        var text = new StringBuilder();
        ComparisonCsv.write(
                switch (Questions.understand(asked, areas, catalogue)) {
                    case Understood.No _ ->
                            new Comparison(List.of(), List.of(), List.of(), List.of(), List.of());
                    case Understood.Yes(var question, _) -> comparators.answer(question);
                },
                text);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", java.nio.charset.StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"compared.csv\"")
                .body(text.toString());
    }

    private static Questions.Request request(String area, String indicator, String by) {
        return new Questions.Request(
                List.of(area), List.of(indicator), by, Map.of(), List.of(), "");
    }

    /** One block for each group: its newest figure. */
    private static List<Block> blocks(Comparison comparison) {
        return comparison.series().stream()
                .flatMap(series ->
                        comparison.lines().stream()
                                .filter(line -> line.subject().equals(series.of()))
                                .map(line -> new Block(line, series, new FigureView(line))))
                .toList();
    }

    /** The authority for which the person acts, else England. */
    private String own(Areas areas) {
        if (CurrentActor.get() instanceof Actor.Person person) {
            var held =
                    person.actingHoldings().stream()
                            .filter(holding -> holding.kind() == OrganisationKind.AUTHORITY)
                            .map(holding -> holding.organisation().value())
                            .findFirst();
            return held.flatMap(this::authority)
                    .or(() -> schoolAuthority(person))
                    .map(authority -> authority.code().value())
                    .filter(code -> areas.ofCode(code).isPresent())
                    .orElse(Areas.ENGLAND);
        }
        return Areas.ENGLAND;
    }

    private Optional<Authority> authority(UUID id) {
        return organisations.authorities().stream()
                .filter(authority -> authority.id().equals(new AuthorityId(id)))
                .findFirst();
    }

    private Optional<Authority> schoolAuthority(Actor.Person person) {
        return organisations
                .schools(
                        person.actingHoldings().stream()
                                .flatMap(holding -> holding.schools().stream())
                                .toList())
                .stream()
                .findFirst()
                .map(school -> school.authority());
    }

    private static String first(Catalogue catalogue) {
        return catalogue.indicators().containsKey(FIRST)
                ? FIRST
                : catalogue.indicators().keySet().stream().findFirst().orElse(FIRST);
    }

    private static List<Option> areaChoices(Areas areas, String chosen) {
        var area = areas.find(chosen, Optional.empty()).map(Area::code).orElse("");
        return areas.all().stream()
                .filter(each -> each.kind() != Area.Kind.COMBINED)
                .filter(each -> !each.ended() || each.code().equals(area))
                .sorted(Comparator.comparing(Area::kind).thenComparing(Area::name))
                .map(each -> new Option(each.code(), each.name(), each.code().equals(area)))
                .toList();
    }

    private static List<Option> indicatorChoices(Catalogue catalogue, String chosen) {
        return catalogue.indicators().keySet().stream()
                .map(code ->
                        new Option(
                                code, Indicators.of(code).label(), Indicators.same(code, chosen)))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    private static List<Option> breakdownChoices(Catalogue catalogue, String chosen) {
        return catalogue.breakdowns().keySet().stream()
                .map(code -> new Option(code, words(code), code.equals(chosen)))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    private static String words(String code) {
        return switch (code) {
            case "education_phase" -> "Phase";
            case "sen_provision" -> "SEN provision";
            case "sen_primary_need" -> "SEN primary need";
            case "fsm" -> "Free school meals";
            case "idaci" -> "Deprivation of the home area";
            default -> {
                var words = code.replace('_', ' ');
                yield words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
            }
        };
    }
}
