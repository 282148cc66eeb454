package org.holdfast.published.compare;

/**
 * What somebody asked for, and how they wrote it: answers say it back the same way.
 *
 * @param as as written
 */
public record Asked<T>(T what, String as) {}
