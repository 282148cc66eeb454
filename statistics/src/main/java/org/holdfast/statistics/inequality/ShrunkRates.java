package org.holdfast.statistics.inequality;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.Interval;
import org.holdfast.statistics.Ratio;
import org.holdfast.statistics.UnusableInput;
import org.holdfast.statistics.numeric.Quantiles;

/**
 * Rates of small schools drawn towards the rate of all of them, as far as chance alone could have
 * moved them: empirical Bayes by moments (Marshall 1991) with a gamma posterior.
 *
 * <p>μ = Σx/Σn; s² = Σnᵢ(rᵢ−μ)²/Σnᵢ; A = max(0, s² − μ/n̄); weight wᵢ = A/(A + μ/nᵢ); shrunk rate μ
 * + wᵢ(rᵢ − μ). With α = μ²/A and β = μ/A the posterior is Gamma(α + xᵢ, β + nᵢ), whose mean is the
 * shrunk rate. With A = 0 every school is shown at μ, without an interval: the differences are no
 * larger than chance.
 *
 * <p>For ordering schools for a conversation, never for accountability, and only within a phase.
 *
 * @param overall μ, events per unit of exposure
 * @param observedVariance s²
 * @param betweenVariance A, the variance that chance does not explain
 */
public record ShrunkRates(
        double overall, double observedVariance, double betweenVariance, List<Shrunk> rates) {

    /** One school: events x over an exposure n, mostly pupils. */
    public record Exposed(int events, double exposure) {
        public Exposed {
            UnusableInput.unless(events >= 0, "events cannot be below 0");
            UnusableInput.unless(exposure >= 0, "an exposure cannot be below 0");
        }
    }

    /** A school's raw rate, how far it is trusted (0 to 1), and its rate after shrinkage. */
    public record Shrunk(
            OptionalDouble raw, double weight, double shrunk, Optional<Interval> interval) {}

    public ShrunkRates {
        rates = List.copyOf(rates);
    }

    public static ShrunkRates of(List<Exposed> schools, Confidence confidence) {
        var exposure = schools.stream().mapToDouble(Exposed::exposure).sum();
        UnusableInput.unless(exposure > 0, "at least one school must have an exposure above 0");
        var overall = schools.stream().mapToInt(Exposed::events).sum() / exposure;
        var observed =
                schools.stream().mapToDouble(school -> squaredDistance(school, overall)).sum()
                        / exposure;
        var between = Math.max(0, observed - overall * schools.size() / exposure);
        var prior = new Prior(overall, between, confidence);
        return new ShrunkRates(
                overall, observed, between, schools.stream().map(prior::shrink).toList());
    }

    private static double squaredDistance(Exposed school, double overall) {
        return school.exposure() == 0
                ? 0
                : school.exposure() * Math.pow(school.events() / school.exposure() - overall, 2);
    }

    /** What is known of a school before its own figures. */
    private record Prior(double overall, double between, Confidence confidence) {

        Shrunk shrink(Exposed school) {
            var raw = Ratio.of(school.events(), school.exposure());
            if (between == 0) {
                return new Shrunk(raw, 0, overall, Optional.empty());
            }
            var weight = between * school.exposure() / (between * school.exposure() + overall);
            var shrunk = overall + weight * (raw.orElse(overall) - overall);
            return new Shrunk(raw, weight, shrunk, Optional.of(posterior(school)));
        }

        private Interval posterior(Exposed school) {
            var shape = overall * overall / between + school.events();
            var rate = overall / between + school.exposure();
            var gamma = GammaDistribution.of(shape, 1);
            return new Interval(
                    Quantiles.below(gamma, confidence.tail()) / rate,
                    Quantiles.above(gamma, confidence.tail()) / rate,
                    confidence,
                    Interval.Method.GAMMA_POSTERIOR);
        }
    }
}
