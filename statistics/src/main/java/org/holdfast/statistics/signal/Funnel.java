package org.holdfast.statistics.signal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.UnusableInput;

/**
 * The funnel plot: whether schools or authorities differ by more than chance, given their size
 * (Spiegelhalter 2005, <em>Statistics in Medicine</em> 24:1185).
 *
 * <p>z = (y − θ₀)/s, drawn in to its 10th and 90th percentile; φ = Σz_w²/k; overdispersed if φ > 1
 * + 2√(2/k). Then limits are widened by √φ (multiplicative) or by the variance between units τ² =
 * max(0, [kφ − (k−1)]/[Σw − Σw²/Σw]), w = 1/s² (additive, the default). Only points beyond 99.8 per
 * cent are called unusual: "higher than expected for a school of this size, allowing for the usual
 * variation between schools", never "worse".
 *
 * @param target on the natural scale; none where there is nothing to pool
 * @param phi φ; none where no unit can be placed
 * @param tauSquared τ², on the scale of the plot
 * @param points one for each unit, in the order given; none for a unit without a denominator
 */
public record Funnel(
        FunnelScale scale,
        OptionalDouble target,
        OptionalDouble phi,
        double tauSquared,
        List<Optional<Point>> points) {

    /** The share drawn in at each end by custom. */
    public static final double CUSTOMARY_WINSOR = 0.1;

    /**
     * One school or authority.
     *
     * @param x events
     * @param n pupils or exposure; for ratios the expected events
     */
    public record Unit(double x, double n) {}

    /**
     * Where a unit lies.
     *
     * @param value on the natural scale
     * @param standardError s, on the scale of the plot
     * @param z (y − θ₀)/s
     * @param winsorised z drawn in
     */
    public record Point(double value, double standardError, double z, double winsorised) {}

    /** How overdispersion is allowed for. */
    public enum Allowance {
        /** Not at all. */
        NONE,
        /** Limits widened by √max(1, φ). */
        MULTIPLICATIVE,
        /** Limits widened by τ². */
        ADDITIVE
    }

    /** Limits on the natural scale. */
    public record Limits(double lower, double upper) {}

    public Funnel {
        points = List.copyOf(points);
    }

    /**
     * Places the units.
     *
     * @param winsor the share of z drawn in at each end
     * @param target on the natural scale; the pooled figure (for ratios 1) where none is given
     */
    public static Funnel of(
            FunnelScale scale, List<Unit> units, double winsor, OptionalDouble target) {
        UnusableInput.unless(winsor >= 0 && winsor < 0.5, "the share drawn in must be below ½");
        units.forEach(unit -> scale.check(unit.x(), unit.n()));
        return FunnelFit.of(scale, units, winsor, target);
    }

    public boolean overdispersed() {
        var k = placed();
        return phi.isPresent() && phi.getAsDouble() > 1 + 2 * Math.sqrt(2.0 / k);
    }

    /** The allowance Holdfast draws. */
    public Allowance defaultAllowance() {
        return overdispersed() ? Allowance.ADDITIVE : Allowance.NONE;
    }

    /** z after the allowance. */
    public double z(Point point, Allowance allowance) {
        return point.z() * point.standardError() / error(point, allowance);
    }

    /** Limits at a confidence around the target for a unit of this size, never below 0. */
    public Limits limits(Point point, Confidence confidence, Allowance allowance) {
        var centre = scale.transformed(target.orElseThrow());
        var half = confidence.z() * error(point, allowance);
        return new Limits(scale.turnedBack(centre - half), scale.turnedBack(centre + half));
    }

    /** Indices of the units beyond the 99.8 per cent limits. */
    public List<Integer> unusual(Allowance allowance) {
        var bound = Confidence.NINETY_NINE_POINT_EIGHT.z();
        Predicate<Point> beyond = point -> Math.abs(z(point, allowance)) > bound;
        return IntStream.range(0, points.size())
                .filter(i -> points.get(i).filter(beyond).isPresent())
                .boxed()
                .toList();
    }

    private double error(Point point, Allowance allowance) {
        var s = point.standardError();
        return switch (allowance) {
            case NONE -> s;
            case MULTIPLICATIVE -> s * Math.sqrt(Math.max(1, phi.orElse(1)));
            case ADDITIVE -> Math.sqrt(s * s + tauSquared);
        };
    }

    private long placed() {
        return points.stream().flatMap(Optional::stream).count();
    }
}
