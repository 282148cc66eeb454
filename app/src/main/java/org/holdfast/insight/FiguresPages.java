package org.holdfast.insight;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.holdfast.web.NotFound;
import org.holdfast.web.Paging;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The schools side by side, and the same table as a file. */
@Controller
class FiguresPages {
    private static final Map<String, Comparator<Figures.Line>> ORDERS =
            Map.of(
                    "name",
                    Comparator.comparing(line -> line.name().toLowerCase(Locale.UK)),
                    "suspensions",
                    Comparator.comparing(Figures.Line::hidesSuspensions)
                            .thenComparing(
                                    Comparator.comparingLong((Figures.Line line) ->
                                                    shownOf(line, line.now().suspensions()))
                                            .reversed()),
                    "rate",
                    Comparator.comparing(Figures.Line::hidesSuspensions)
                            .thenComparing(
                                    Comparator.comparingDouble((Figures.Line line) ->
                                                    shownOf(
                                                            line,
                                                            line.now()
                                                                    .suspensionRate()
                                                                    .value()
                                                                    .orElse(-1)))
                                            .reversed()));

    private final FirstLook firstLook;

    FiguresPages(FirstLook firstLook) {
        this.firstLook = firstLook;
    }

    @GetMapping("/figures/schools")
    String figures(
            @RequestParam(defaultValue = "name") String sort,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var order = ORDERS.containsKey(sort) ? sort : "name";
        var figures = firstLook.look();
        var lines =
                figures.map(Figures::lines).orElse(List.of()).stream()
                        .sorted(ORDERS.get(order))
                        .toList();
        var paging = Paging.of(page, lines.size());
        model.addAttribute("figures", figures.orElse(null));
        model.addAttribute("sort", order);
        model.addAttribute("paging", paging);
        model.addAttribute("lines", lines.subList(paging.offset(), Math.toIntExact(paging.last())));
        return "insight/figures";
    }

    @GetMapping("/figures.csv")
    ResponseEntity<String> file() {
        var figures = firstLook.look().orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", java.nio.charset.StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"figures-%s.csv\"".formatted(figures.asAt()))
                .body(csv(figures));
    }

    /** The order of hidden numbers would tell them. */
    private static long shownOf(Figures.Line line, long count) {
        return line.hidesSuspensions() ? 0 : count;
    }

    private static double shownOf(Figures.Line line, double rate) {
        return line.hidesSuspensions() ? 0 : rate;
    }

    private static String csv(Figures figures) {
        try {
            var text = new StringWriter();
            var format =
                    CSVFormat.RFC4180
                            .builder()
                            .setHeader(
                                    "school",
                                    "pupils_at_january_census",
                                    "census_day",
                                    "suspensions",
                                    "suspension_rate",
                                    "suspensions_same_point_last_year",
                                    "permanent_exclusions_upheld",
                                    "permanent_exclusions_not_yet_reviewed",
                                    "lunchtime_suspensions",
                                    "counted_to")
                            .get();
            try (var printer = new CSVPrinter(text, format)) {
                for (var line : figures.lines()) {
                    printer.printRecord(row(figures, line));
                }
            }
            return text.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<Object> row(Figures figures, Figures.Line line) {
        return List.of(
                Cell.safe(line.name()),
                line.pupils().replace(",", ""),
                figures.base().day(),
                line.suspensions(),
                line.rate(),
                line.suspensionsThen(),
                line.upheld(),
                line.notYetReviewed(),
                line.lunchtimes(),
                figures.asAt());
    }
}
