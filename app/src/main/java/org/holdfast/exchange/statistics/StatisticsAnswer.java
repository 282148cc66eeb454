package org.holdfast.exchange.statistics;

/** What became of a file of cases. */
public sealed interface StatisticsAnswer {

    /** Every case was answered. */
    record Results(String json) implements StatisticsAnswer {}

    /**
     * The file cannot be used; nothing was answered.
     *
     * @param path where in the file, as a JSON path
     */
    record Unusable(String path, String reason) implements StatisticsAnswer {}
}
