package org.holdfast.pupil.intake;

import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/** Rows in the text format of PostgreSQL's COPY. */
final class CopyRows {
    private final StringBuilder text = new StringBuilder();

    /** Adds a row; null is null, an array of texts an array. */
    void add(@Nullable Object... cells) {
        for (var i = 0; i < cells.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            switch (cells[i]) {
                case null -> text.append("\\N");
                case String[] many -> escape(array(many));
                case Object one -> escape(one.toString());
            }
        }
        text.append('\n');
    }

    Reader reader() {
        return new StringReader(text.toString());
    }

    private static String array(String[] many) {
        var list = new StringBuilder("{");
        for (var each : many) {
            list.append(list.length() > 1 ? "," : "")
                    .append('"')
                    .append(each.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return list.append('}').toString();
    }

    private void escape(String cell) {
        for (var i = 0; i < cell.length(); i++) {
            var character = cell.charAt(i);
            switch (character) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(character);
            }
        }
    }
}
