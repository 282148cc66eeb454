package org.holdfast.insight.board;

import java.util.List;

/**
 * One table of a pack, as printed: what is hidden is already a mark.
 *
 * @param id its anchor and the name of its sheet
 * @param columns the first is the row's name
 * @param notes what has to be said under it
 */
record PackTable(
        String id,
        String title,
        List<String> columns,
        List<List<String>> rows,
        List<String> notes) {
    /** What the row of all the others together is called. */
    static final String ALL = "All";

    PackTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
    }

    static boolean isTotal(List<String> row) {
        return row.getFirst().equals(ALL);
    }
}
