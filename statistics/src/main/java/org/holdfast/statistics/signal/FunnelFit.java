package org.holdfast.statistics.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.statistics.Ratio;
import org.holdfast.statistics.numeric.Sample;

/** Places units on a funnel and measures how far they spread beyond chance. */
final class FunnelFit {
    private FunnelFit() {}

    static Funnel of(
            FunnelScale scale, List<Funnel.Unit> units, double winsor, OptionalDouble given) {
        var target = given.isPresent() ? given : pooled(scale, units);
        var placed = new ArrayList<Optional<Funnel.Point>>();
        for (var unit : units) {
            placed.add(
                    target.isPresent()
                            ? place(scale, unit, target.getAsDouble())
                            : Optional.empty());
        }
        var z = Sample.of(placed.stream().flatMap(Optional::stream).map(Funnel.Point::z).toList());
        var points = placed.stream().map(point -> point.map(p -> drawnIn(p, z, winsor))).toList();
        var phi = phi(points);
        return new Funnel(scale, target, phi, tauSquared(points, phi), points);
    }

    private static OptionalDouble pooled(FunnelScale scale, List<Funnel.Unit> units) {
        return scale.comparesWithExpected()
                ? OptionalDouble.of(1)
                : Ratio.of(
                        units.stream().mapToDouble(Funnel.Unit::x).sum(),
                        units.stream().mapToDouble(Funnel.Unit::n).sum());
    }

    private static Optional<Funnel.Point> place(
            FunnelScale scale, Funnel.Unit unit, double target) {
        var error = unit.n() == 0 ? 0 : scale.error(target, unit.n());
        if (error == 0) {
            return Optional.empty();
        }
        var y = scale.transformed(scale.events(unit.x()) / unit.n());
        var z = (y - scale.transformed(target)) / error;
        return Optional.of(new Funnel.Point(unit.x() / unit.n(), error, z, z));
    }

    private static Funnel.Point drawnIn(Funnel.Point point, Sample z, double winsor) {
        var lowest = z.quantile(winsor).orElseThrow();
        var highest = z.quantile(1 - winsor).orElseThrow();
        return new Funnel.Point(
                point.value(),
                point.standardError(),
                point.z(),
                Math.clamp(point.z(), lowest, highest));
    }

    private static OptionalDouble phi(List<Optional<Funnel.Point>> points) {
        return Sample.of(
                        points.stream()
                                .flatMap(Optional::stream)
                                .map(Funnel.Point::winsorised)
                                .toList())
                .map(z -> z * z)
                .mean();
    }

    private static double tauSquared(List<Optional<Funnel.Point>> points, OptionalDouble phi) {
        var weights =
                Sample.of(
                        points.stream()
                                .flatMap(Optional::stream)
                                .map(point -> Math.pow(point.standardError(), -2))
                                .toList());
        var k = weights.size();
        if (phi.isEmpty() || k < 2) {
            return 0;
        }
        var spare = weights.sum() - weights.map(w -> w * w).sum() / weights.sum();
        return Math.max(0, (k * phi.getAsDouble() - (k - 1)) / spare);
    }
}
