package org.holdfast.statistics.wording;

import org.holdfast.statistics.Interval;
import org.holdfast.statistics.Rounding;

/**
 * The interval of a ratio in print: rounded outwards, so that it never claims more than was found,
 * and with as many decimals as it takes to stay on its side of 1.
 */
record RatioRange(Interval interval) {
    private static final double PARITY = 1;
    private static final int MOST_PLACES = 3;

    /** Whether the data are consistent with no difference. */
    boolean includesParity() {
        return interval.contains(PARITY);
    }

    String words() {
        if (interval.isOpenAbove()) {
            return down(places()) + " or more";
        }
        return down(places()) + " to " + up(places());
    }

    int places() {
        var places = 1;
        while (places < MOST_PLACES && blurs(places)) {
            places++;
        }
        return places;
    }

    /** Rounded, would an interval that leaves 1 out seem to touch it? */
    private boolean blurs(int places) {
        if (includesParity()) {
            return false;
        }
        return interval.lower() > PARITY
                ? floored(places) <= PARITY
                : interval.upper() < PARITY && ceiled(places) >= PARITY;
    }

    private String down(int places) {
        return Printed.number(floored(places), places);
    }

    private String up(int places) {
        return Printed.number(ceiled(places), places);
    }

    private double floored(int places) {
        var nearest = Rounding.halfUp(interval.lower(), places);
        return nearest > interval.lower() ? nearest - Math.pow(10, -places) : nearest;
    }

    private double ceiled(int places) {
        var nearest = Rounding.halfUp(interval.upper(), places);
        return nearest < interval.upper() ? nearest + Math.pow(10, -places) : nearest;
    }
}
