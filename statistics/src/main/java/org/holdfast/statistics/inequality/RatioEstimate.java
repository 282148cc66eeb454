package org.holdfast.statistics.inequality;

import org.holdfast.statistics.Interval;

/** A ratio, the standard error of its logarithm, and its interval. */
public record RatioEstimate(double value, double logStandardError, Interval interval) {}
