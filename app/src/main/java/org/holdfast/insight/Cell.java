package org.holdfast.insight;

/** Text for a cell of a CSV file. */
final class Cell {
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private Cell() {}

    /** The text, so marked that no spreadsheet takes it for a formula. */
    static String safe(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
