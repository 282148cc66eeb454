package org.holdfast.published.figure;

import java.util.OptionalDouble;

/**
 * What a cell holds.
 *
 * @param value at the full precision of the file; none unless published
 * @param standing why there is a number, or why there is none
 */
public record Reading(OptionalDouble value, Standing standing) {
    /** No row says anything. */
    public static final Reading ABSENT = new Reading(OptionalDouble.empty(), Standing.NOT_IN_FILES);

    public Reading {
        if (value.isPresent() != (standing == Standing.PUBLISHED)) {
            throw new IllegalArgumentException(
                    "A number is published, and what is published is a number");
        }
    }

    public static Reading published(double value) {
        return new Reading(OptionalDouble.of(value), Standing.PUBLISHED);
    }

    public static Reading without(Standing standing) {
        return new Reading(OptionalDouble.empty(), standing);
    }
}
