package org.holdfast.insight.chart;

/**
 * One point of time on a chart.
 *
 * @param label in words that fit into a sentence, such as {@code the week of 3 November 2025}
 * @param tick short, for the axis, such as {@code Nov 2025}
 * @param base what was counted among how many, such as {@code 23 suspensions on 5 school days}
 */
public record Period(String label, String tick, String base) {}
