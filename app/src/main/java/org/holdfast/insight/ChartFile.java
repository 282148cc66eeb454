package org.holdfast.insight;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.holdfast.insight.chart.Chart;
import org.holdfast.web.NotFound;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The table of a chart as a file. */
public final class ChartFile {
    private ChartFile() {}

    /**
     * The chart with the id among those of a page.
     *
     * @throws NotFound if the page has no such chart, perhaps because it must not be shown
     */
    public static ResponseEntity<String> of(List<Chart> charts, String id) {
        var chart =
                charts.stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.csv\"".formatted(chart.id()))
                .body(chart.table().csv());
    }

    /** The charts with links to their files and to their definitions. */
    public static List<Chart> linked(List<Chart> charts, String file) {
        return charts.stream()
                .map(chart ->
                        chart.linked(
                                file + (file.contains("?") ? "&" : "?") + "chart=" + chart.id(),
                                "/figures/definitions#" + chart.id().replaceFirst("-.*", "")))
                .toList();
    }
}
