package org.holdfast.published.figure;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * One figure of every area, in arrays: a national file has half a million of them. England stands
 * first and the regions next, so that a figure of England alone takes one place.
 */
public final class Slice {
    private final Written written;
    private double[] values = new double[1];
    private Standing[] standings = {Standing.NOT_IN_FILES};
    private short[] sources = new short[1];

    Slice(Written written) {
        this.written = written;
    }

    /** Its names as the first source that has it writes them. */
    public Written written() {
        return written;
    }

    Reading at(int area) {
        if (!has(area)) {
            return Reading.ABSENT;
        }
        var standing = standings[area];
        return new Reading(
                standing == Standing.PUBLISHED
                        ? OptionalDouble.of(values[area])
                        : OptionalDouble.empty(),
                standing);
    }

    long cells() {
        return Arrays.stream(standings)
                .filter(standing -> standing != Standing.NOT_IN_FILES)
                .count();
    }

    int source(int area) {
        return sources[area];
    }

    boolean has(int area) {
        return area < standings.length && standings[area] != Standing.NOT_IN_FILES;
    }

    void put(int area, Reading reading, int source) {
        if (area >= standings.length) {
            grow(area);
        }
        values[area] = reading.value().orElse(0);
        standings[area] = reading.standing();
        sources[area] = (short) source;
    }

    private void grow(int area) {
        var before = standings.length;
        var size = Math.max(area + 1, before * 4);
        values = Arrays.copyOf(values, size);
        sources = Arrays.copyOf(sources, size);
        standings = Arrays.copyOf(standings, size);
        Arrays.fill(standings, before, size, Standing.NOT_IN_FILES);
    }
}
