package org.holdfast.statistics.signal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.holdfast.statistics.Ratio;
import org.holdfast.statistics.UnusableInput;
import org.holdfast.statistics.numeric.Sample;

/**
 * Charts of counts: u for events per pupil and period, p for shares of pupils, with Laney's
 * correction (2002) for more or less spread than the model expects.
 *
 * <p>Limits centre ± 3σᵢ, with σᵢ = √(ū/nᵢ) or √(p̄(1−p̄)/nᵢ); primed limits centre ± 3σᵢσ_z, with
 * σ_z the mean of |zᵢ − zᵢ₋₁| over 1.128. No limit below 0; for p none above 1.
 *
 * @param centre Σ events ÷ Σ n
 * @param sigmaZ σ_z: above 1.25 the plain limits are too narrow, below about 0.8 too wide
 */
public record AttributeChart(
        OptionalDouble centre, OptionalDouble sigmaZ, List<Optional<Point>> points) {

    private static final double SIGMAS = 3;
    private static final double SIGMA_DIVISOR = 1.128;

    /** Holdfast's default: primed limits beyond this spread ... */
    private static final double OVERDISPERSED = 1.25;

    /** ... or from subgroups larger than this, as an authority's always are. */
    private static final double LARGE = 5_000;

    /** Which count. */
    public enum Kind {
        /** Events per unit of n; may repeat within a pupil. */
        U,
        /** A share of n: each pupil at most once. */
        P
    }

    /** One period's figure and limits. */
    public record Point(double n, double value, Band plain, Optional<Band> primed) {}

    /** A lower and an upper limit. */
    public record Band(double lower, double upper) {
        boolean excludes(double value) {
            return value < lower || value > upper;
        }
    }

    /** Events in a subgroup of size n. */
    public record Count(double events, double n) {
        public Count {
            UnusableInput.unless(events >= 0 && n >= 0, "counts cannot be below 0");
        }

        OptionalDouble value() {
            return Ratio.of(events, n);
        }
    }

    public AttributeChart {
        points = List.copyOf(points);
    }

    public static AttributeChart of(Kind kind, List<Count> counts) {
        UnusableInput.unless(
                kind == Kind.U || counts.stream().allMatch(count -> count.events() <= count.n()),
                "a share cannot have more events than pupils");
        var centre =
                Ratio.of(
                        counts.stream().mapToDouble(Count::events).sum(),
                        counts.stream().mapToDouble(Count::n).sum());
        if (centre.isEmpty()) {
            return new AttributeChart(
                    centre,
                    OptionalDouble.empty(),
                    counts.stream().map(count -> Optional.<Point>empty()).toList());
        }
        var process = new SteadyProcess(kind, centre.getAsDouble());
        var sigmaZ = process.sigmaZ(counts);
        return new AttributeChart(
                centre,
                sigmaZ,
                counts.stream().map(count -> process.point(count, sigmaZ)).toList());
    }

    /** Indices of the points beyond their plain limits. */
    public List<Integer> outside() {
        return indices(point -> point.plain().excludes(point.value()));
    }

    /** Indices of the points beyond their primed limits. */
    public List<Integer> outsidePrimed() {
        return indices(
                point -> point.primed().filter(band -> band.excludes(point.value())).isPresent());
    }

    /** Whether Holdfast draws the primed limits. */
    public boolean primedIsBetter() {
        return sigmaZ.orElse(0) > OVERDISPERSED
                || points.stream().flatMap(Optional::stream).anyMatch(point -> point.n() > LARGE);
    }

    private List<Integer> indices(Predicate<Point> chosen) {
        return IntStream.range(0, points.size())
                .filter(i -> points.get(i).filter(chosen).isPresent())
                .boxed()
                .toList();
    }

    /** A process that keeps to its centre. */
    private record SteadyProcess(Kind kind, double centre) {

        double sigma(double n) {
            return Math.sqrt((kind == Kind.P ? centre * (1 - centre) : centre) / n);
        }

        OptionalDouble sigmaZ(List<Count> counts) {
            var z =
                    counts.stream()
                            .filter(count -> count.n() > 0 && sigma(count.n()) > 0)
                            .mapToDouble(count ->
                                    (count.events() / count.n() - centre) / sigma(count.n()));
            var mean = Sample.of(z.toArray()).movingRanges().mean();
            return mean.isPresent() ? OptionalDouble.of(mean.getAsDouble() / SIGMA_DIVISOR) : mean;
        }

        Optional<Point> point(Count count, OptionalDouble sigmaZ) {
            if (count.value().isEmpty()) {
                return Optional.empty();
            }
            var half = SIGMAS * sigma(count.n());
            var primed =
                    sigmaZ.isPresent()
                            ? Optional.of(band(half * sigmaZ.getAsDouble()))
                            : Optional.<Band>empty();
            return Optional.of(
                    new Point(count.n(), count.value().getAsDouble(), band(half), primed));
        }

        Band band(double half) {
            var highest = kind == Kind.P ? 1 : Double.POSITIVE_INFINITY;
            return new Band(Math.max(0, centre - half), Math.min(highest, centre + half));
        }
    }
}
