package org.holdfast.statistics.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.UnusableInput;
import org.holdfast.statistics.signal.Funnel.Allowance;
import org.holdfast.statistics.signal.Funnel.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FunnelTest {
    /**
     * Department for Education 2016/17: the twelve North East authorities, pupils with one or more.
     */
    private static final List<Unit> NORTH_EAST =
            List.of(
                    new Unit(531, 15_211),
                    new Unit(978, 23_835),
                    new Unit(812, 21_956),
                    new Unit(803, 31_067),
                    new Unit(1_397, 71_560),
                    new Unit(495, 16_100),
                    new Unit(900, 45_771),
                    new Unit(625, 28_376),
                    new Unit(798, 39_390),
                    new Unit(436, 30_707),
                    new Unit(401, 21_666),
                    new Unit(668, 40_234));

    @Test
    void findsNoOutlierAmongAuthoritiesOnceTheirUsualSpreadIsAllowedFor() {
        var funnel = of(FunnelScale.PROPORTION, NORTH_EAST);

        assertThat(funnel.phi().getAsDouble()).isCloseTo(62.1, within(0.05));
        assertThat(funnel.overdispersed()).isTrue();
        assertThat(funnel.unusual(Allowance.NONE)).hasSize(11);
        assertThat(funnel.unusual(Allowance.ADDITIVE)).isEmpty();
        assertThat(funnel.defaultAllowance()).isEqualTo(Allowance.ADDITIVE);
    }

    @ParameterizedTest
    @EnumSource(FunnelScale.class)
    void widensWithConfidenceAndAllowanceAndNarrowsWithSize(FunnelScale scale) {
        var funnel = of(scale, NORTH_EAST);
        var small = funnel.points().getFirst().orElseThrow();
        var large = funnel.points().get(4).orElseThrow();
        var ninetyFive = Confidence.NINETY_FIVE;

        assertThat(width(funnel.limits(small, Confidence.NINETY_NINE_POINT_EIGHT, Allowance.NONE)))
                .isGreaterThan(width(funnel.limits(small, ninetyFive, Allowance.NONE)));
        assertThat(width(funnel.limits(small, ninetyFive, Allowance.ADDITIVE)))
                .isGreaterThanOrEqualTo(width(funnel.limits(small, ninetyFive, Allowance.NONE)));
        assertThat(width(funnel.limits(large, ninetyFive, Allowance.NONE)))
                .isLessThan(width(funnel.limits(small, ninetyFive, Allowance.NONE)));
        assertThat(funnel.limits(small, ninetyFive, Allowance.NONE).lower()).isNotNegative();
    }

    private static double width(Funnel.Limits limits) {
        return limits.upper() - limits.lower();
    }

    /** Schools that differ by chance alone: plain limits, and hardly one in five hundred beyond. */
    @Test
    void keepsPlainLimitsWhereThereIsOnlyChance() {
        var random = new Random(6);
        var overdispersed = 0;
        var unusual = 0;
        for (var trial = 0; trial < 50; trial++) {
            var units =
                    Stream.generate(() -> 200 + random.nextInt(1_200))
                            .limit(40)
                            .map(n -> new Unit(random.doubles(n).filter(p -> p < 0.05).count(), n))
                            .toList();
            var funnel = of(FunnelScale.PROPORTION, units);
            overdispersed += funnel.overdispersed() ? 1 : 0;
            unusual += funnel.unusual(Allowance.NONE).size();
        }
        assertThat(overdispersed).isLessThan(5);
        assertThat(unusual / 2_000.0).isLessThan(0.006);
    }

    @Test
    void givesPlainLimitsWhereTheVarianceBetweenIsNought() {
        var alike = List.of(new Unit(10, 100), new Unit(20, 200), new Unit(5, 50));
        var funnel = of(FunnelScale.PROPORTION, alike);
        var point = funnel.points().getFirst().orElseThrow();

        assertThat(funnel.tauSquared()).isZero();
        assertThat(funnel.limits(point, Confidence.NINETY_FIVE, Allowance.ADDITIVE))
                .isEqualTo(funnel.limits(point, Confidence.NINETY_FIVE, Allowance.NONE));
    }

    @Test
    void permutesWithItsUnits() {
        var turned = IntStream.range(0, 12).mapToObj(i -> NORTH_EAST.get(11 - i)).toList();
        var one = of(FunnelScale.PROPORTION, NORTH_EAST);
        var two = of(FunnelScale.PROPORTION, turned);

        assertThat(two.tauSquared()).isCloseTo(one.tauSquared(), within(1e-15));
        assertThat(two.points().getFirst().orElseThrow().z())
                .isCloseTo(one.points().getLast().orElseThrow().z(), within(1e-12));
    }

    @Test
    void leavesOutAUnitWithoutPupils() {
        var units = List.of(new Unit(0, 0), new Unit(5, 100), new Unit(9, 100));
        var funnel = of(FunnelScale.RATE, units);

        assertThat(funnel.points().getFirst()).isEmpty();
        assertThat(funnel.points().get(1)).isPresent();
    }

    @Test
    void drawsExactLimitsForSmallUnits() {
        var binomial = ExactFunnelLimits.binomial(100, 0.05).orElseThrow();
        var poisson = ExactFunnelLimits.poisson(10).orElseThrow();

        assertThat(binomial.ninetyFive().upper()).isCloseTo(0.091907344, within(1e-9));
        assertThat(poisson.ninetyNinePointEight().lower()).isCloseTo(0.122052932, within(1e-9));
        assertThat(ExactFunnelLimits.binomial(0, 0.05)).isEmpty();
    }

    @Test
    void refusesExactLimitsForMoreThanCanBeCounted() {
        assertThat(ExactFunnelLimits.poisson(1e6)).isPresent();
        assertThatThrownBy(() -> ExactFunnelLimits.poisson(1e18))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("1,000,000,000");
    }

    private static Funnel of(FunnelScale scale, List<Unit> units) {
        return Funnel.of(scale, units, Funnel.CUSTOMARY_WINSOR, OptionalDouble.empty());
    }
}
