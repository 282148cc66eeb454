package org.holdfast.statute.calendar;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A length in school days, held in halves and never rounded (CAL-10).
 *
 * <p>This is a length, not a date: five and a half school days are {@code ofHalves(11)}.
 *
 * @param halves how many half days
 */
public record SchoolDays(int halves) implements Comparable<SchoolDays> {

    /** The lengths that occur, up to two school days over the cap, made once. */
    private static final SchoolDays[] USUAL =
            IntStream.range(0, 95).mapToObj(SchoolDays::new).toArray(SchoolDays[]::new);

    public static final SchoolDays NONE = ofHalves(0);
    public static final SchoolDays HALF = ofHalves(1);
    public static final SchoolDays ONE = ofHalves(2);

    public SchoolDays {
        if (halves < 0) {
            throw new IllegalArgumentException("A length cannot be less than nothing: " + halves);
        }
    }

    /** So many whole school days. */
    public static SchoolDays of(int days) {
        return ofHalves(Math.multiplyExact(days, 2));
    }

    /** So many half days. */
    public static SchoolDays ofHalves(int halves) {
        return halves >= 0 && halves < USUAL.length ? USUAL[halves] : new SchoolDays(halves);
    }

    /** Both lengths together, to the half day. */
    public SchoolDays plus(SchoolDays more) {
        return ofHalves(Math.addExact(halves, more.halves));
    }

    /** What is left when another length is taken away; nothing if that is as long or longer. */
    public SchoolDays less(SchoolDays other) {
        return ofHalves(Math.max(0, halves - other.halves));
    }

    /** Whether it is longer than a limit; one that meets it exactly is not. */
    public boolean isMoreThan(SchoolDays limit) {
        return halves > limit.halves;
    }

    /** Whether it is no time at all. */
    public boolean isNone() {
        return halves == 0;
    }

    /** The number of whole days, where the length is a whole number. */
    public OptionalInt whole() {
        return halves % 2 == 0 ? OptionalInt.of(halves / 2) : OptionalInt.empty();
    }

    /** Days as a decimal number: always exact, because halves are. */
    public double toDouble() {
        return halves / 2.0;
    }

    @Override
    public int compareTo(SchoolDays other) {
        return Integer.compare(halves, other.halves);
    }

    /** {@code 6} or {@code 5.5}, for sentences. */
    @Override
    public String toString() {
        return halves / 2 + (halves % 2 == 0 ? "" : ".5");
    }
}
