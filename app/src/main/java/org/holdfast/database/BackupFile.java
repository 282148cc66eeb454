package org.holdfast.database;

import java.util.List;

/**
 * What a backup says of itself: the last entry of the file, so a file that was cut short has none.
 *
 * @param form grows when the file's form changes
 * @param tables in the order in which they are restored
 */
record BackupFile(int form, String madeAt, List<Part> tables) {
    static final int FORM = 1;
    static final String CONTENTS = "contents.json";

    BackupFile {
        tables = List.copyOf(tables);
    }

    /**
     * One table.
     *
     * @param sha256 of its rows as they stand in the file, before compression
     */
    record Part(String table, String columns, long rows, String sha256) {

        String entry() {
            return table + ".copy";
        }
    }

    long rows() {
        return tables.stream().mapToLong(Part::rows).sum();
    }
}
