package org.holdfast.insight.chart;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The values of a chart as a table. The first cell of a row says what the row is about.
 *
 * @param heads one for each column
 */
public record Table(List<String> heads, List<List<String>> rows) {
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    public Table {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        for (var row : rows) {
            if (row.size() != heads.size()) {
                throw new IllegalArgumentException("A row has not as many cells as heads");
            }
        }
    }

    /** As a CSV file (RFC 4180), so written that no spreadsheet takes words for a formula. */
    public String csv() {
        try {
            var text = new StringWriter();
            var format = CSVFormat.RFC4180.builder().setHeader(heads.toArray(String[]::new)).get();
            try (var printer = new CSVPrinter(text, format)) {
                for (var row : rows) {
                    printer.printRecord(row.stream().map(Table::safe).toList());
                }
            }
            return text.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String safe(String cell) {
        return !cell.isEmpty() && STARTS_A_FORMULA.indexOf(cell.charAt(0)) >= 0 && !isNumber(cell)
                ? "'" + cell
                : cell;
    }

    private static boolean isNumber(String cell) {
        return cell.matches("-[0-9.,]+");
    }
}
