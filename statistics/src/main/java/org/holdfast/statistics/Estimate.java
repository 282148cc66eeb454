package org.holdfast.statistics;

/** A figure and the values the data are consistent with. */
public record Estimate(double value, Interval interval) {}
