package org.holdfast.insight.board;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Every table of a pack as a spreadsheet, one sheet each, with a cover that says what it is. */
final class PackSheets {
    private static final Pattern NUMBER =
            Pattern.compile("-?\\d{1,3}(,\\d{3})*(\\.\\d+)?|-?\\d+(\\.\\d+)?");
    private static final int WIDE = 44;
    private static final int NARROW = 18;

    private PackSheets() {}

    static byte[] of(Pack pack) {
        try (var out = new ByteArrayOutputStream()) {
            try (var book = new Workbook(out, "Holdfast", "1.0")) {
                cover(book.newWorksheet("About"), pack);
                for (var table : pack.content().tables()) {
                    fill(book.newWorksheet(table.id()), table);
                }
            }
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void cover(Worksheet sheet, Pack pack) {
        var content = pack.content();
        sheet.width(0, WIDE * 2.0);
        sheet.value(0, 0, pack.title());
        sheet.style(0, 0).bold().set();
        sheet.value(1, 0, content.authority());
        sheet.value(
                2,
                0,
                "Counted to %s from snapshot %s. %s"
                        .formatted(Days.full(content.asAt()), content.snapshot(), content.base()));
        sheet.value(3, 0, "c: confidential. x: not available. z: not applicable.");
        var at = 5;
        for (var definition : content.definitions()) {
            sheet.value(at++, 0, definition);
        }
    }

    private static void fill(Worksheet sheet, PackTable table) {
        sheet.value(0, 0, table.title());
        sheet.style(0, 0).bold().set();
        sheet.width(0, WIDE);
        for (var column = 0; column < table.columns().size(); column++) {
            sheet.value(2, column, table.columns().get(column));
            sheet.style(2, column).bold().wrapText(true).set();
            if (column > 0) {
                sheet.width(column, NARROW);
            }
        }
        var at = 3;
        for (var row : table.rows()) {
            fill(sheet, at++, row);
        }
        for (var note : table.notes()) {
            sheet.value(++at, 0, note);
        }
        sheet.freezePane(1, 3);
    }

    /** Numbers as numbers, marks as text: a mark must not become nought. */
    private static void fill(Worksheet sheet, int at, List<String> row) {
        for (var column = 0; column < row.size(); column++) {
            var text = row.get(column);
            if (column > 0 && NUMBER.matcher(text).matches()) {
                sheet.value(at, column, new BigDecimal(text.replace(",", "")));
            } else {
                sheet.value(at, column, text);
            }
        }
    }
}
