package org.holdfast.statistics.signal;

import org.holdfast.statistics.UnusableInput;

/**
 * The scale a funnel is worked on: how a figure, its target and its standard error are formed, and
 * how limits are turned back (Spiegelhalter 2005).
 */
public enum FunnelScale {
    /** y = x/n of pupils, s = √(θ₀(1−θ₀)/n). */
    PROPORTION {
        @Override
        double error(double target, double n) {
            return Math.sqrt(target * (1 - target) / n);
        }
    },
    /** y = x/n, events per exposure, s = √(θ₀/n). */
    RATE {
        @Override
        double error(double target, double n) {
            return Math.sqrt(target / n);
        }
    },
    /** y = asin√(x/n), s = 1/(2√n). */
    ARCSINE {
        @Override
        double transformed(double value) {
            return Math.asin(Math.sqrt(value));
        }

        @Override
        double turnedBack(double y) {
            return Math.pow(Math.sin(Math.clamp(y, 0, Math.PI / 2)), 2);
        }

        @Override
        double error(double target, double n) {
            return 1 / (2 * Math.sqrt(n));
        }
    },
    /** y = √(O/E), θ₀ = 1, s = 1/(2√E). */
    RATIO_SQUARE_ROOT {
        @Override
        double transformed(double value) {
            return Math.sqrt(value);
        }

        @Override
        double turnedBack(double y) {
            return Math.pow(Math.max(0, y), 2);
        }

        @Override
        double error(double target, double n) {
            return 1 / (2 * Math.sqrt(n));
        }
    },
    /** y = log(O/E), with O = ½ for none, θ₀ = 0, s = 1/√E. */
    RATIO_LOG {
        @Override
        double transformed(double value) {
            return Math.log(value);
        }

        @Override
        double turnedBack(double y) {
            return Math.exp(y);
        }

        @Override
        double error(double target, double n) {
            return 1 / Math.sqrt(n);
        }

        @Override
        double events(double observed) {
            return observed == 0 ? HALF : observed;
        }
    };

    private static final double HALF = 0.5;

    double transformed(double value) {
        return value;
    }

    double turnedBack(double y) {
        return Math.max(0, y);
    }

    double events(double observed) {
        return observed;
    }

    abstract double error(double target, double n);

    boolean comparesWithExpected() {
        return this == RATIO_SQUARE_ROOT || this == RATIO_LOG;
    }

    void check(double x, double n) {
        UnusableInput.unless(x >= 0 && n >= 0, "counts cannot be below 0");
        UnusableInput.unless(
                (this != PROPORTION && this != ARCSINE) || x <= n, "x must lie between 0 and n");
    }
}
