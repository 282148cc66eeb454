package org.holdfast.published.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A comparison as a table, one figure to a row. */
public final class ComparisonCsv {
    private static final String STARTS_A_FORMULA = "=+@\t\r";

    private ComparisonCsv() {}

    /** Writes it. The columns are a contract. */
    public static void write(Comparison comparison, Appendable out) {
        var format =
                CSVFormat.RFC4180
                        .builder()
                        .setHeader(
                                "area_code",
                                "area",
                                "indicator",
                                "by",
                                "group",
                                "period",
                                "value",
                                "rounded",
                                "england",
                                "region",
                                "rank",
                                "ranked",
                                "sharing_rank",
                                "neighbour_mean",
                                "neighbours_used",
                                "change_points",
                                "change_percent",
                                "ratio_england",
                                "ratio_reference",
                                "status")
                        .setRecordSeparator('\n')
                        .get();
        try {
            var printer = new CSVPrinter(out, format);
            for (var line : comparison.lines()) {
                printer.printRecord(cells(line));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Object> cells(Compared line) {
        var subject = line.subject();
        var neighbours = line.newestNeighbours();
        return List.of(
                code(subject.area()),
                safe(subject.area().what().name()),
                safe(subject.indicator().as()),
                safe(subject.by()),
                safe(subject.group()),
                subject.periodAs(),
                Printed.whole(line.value().value()),
                Printed.rounded(line.rounded(), line.indicator().places()),
                Printed.whole(line.england().value()),
                line.region().map(region -> Printed.whole(region.value().value())).orElse(""),
                line.position().map(at -> Integer.toString(at.place().rank())).orElse(""),
                line.position().map(at -> Integer.toString(at.ranked())).orElse(""),
                line.position().map(at -> Integer.toString(at.place().sharing())).orElse(""),
                neighbours.map(set -> Printed.derived(set.mean())).orElse(""),
                neighbours.map(set -> Integer.toString(set.used())).orElse(""),
                Printed.derived(line.change().points()),
                Printed.derived(line.change().percent()),
                Printed.derived(line.toEngland()),
                Printed.derived(line.reference().ratio()),
                line.status());
    }

    /** The code as asked for; where a name was asked for, the three digits. */
    private static String code(Asked<org.holdfast.published.figure.Area> area) {
        return area.what().ons().stream().anyMatch(area.as()::equalsIgnoreCase)
                ? area.as()
                : area.what().code();
    }

    /** So marked that no spreadsheet takes it for a formula. */
    private static String safe(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
