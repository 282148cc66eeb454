package org.holdfast.statistics.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.holdfast.statistics.evaluation.BeforeAfterComparison.Group;
import org.holdfast.statistics.evaluation.Panel.Unit;
import org.holdfast.statistics.evaluation.StaggeredStart.Controls;
import org.holdfast.statistics.numeric.Sample;
import org.junit.jupiter.api.Test;

class ComparisonGroupTest {
    private static final Group STRATEGY = new Group(Sample.of(20, 24, 22), Sample.of(15, 18, 17));
    private static final Group OTHERS =
            new Group(Sample.of(19, 23, 21, 25), Sample.of(15, 17, 17, 19));

    /** Two cohorts, every true effect below 0, and the two-way coefficient above it. */
    private static final Panel STAGGERED =
            new Panel(
                    List.of(unit(2, 10, 9, 8, 7, 6, 5, 4, 3), unit(5, 10, 10, 10, 10, 9, 8, 7, 6)));

    @Test
    void showsWhatABeforeAfterComparisonWouldHaveClaimed() {
        var comparison = BeforeAfterComparison.of(STRATEGY, OTHERS);

        assertThat(comparison.naive().getAsDouble()).isCloseTo(-5.33, within(0.005));
        assertThat(comparison.attributable().getAsDouble()).isCloseTo(-0.33, within(0.005));
        assertThat(comparison.interval().orElseThrow().contains(0)).isTrue();
    }

    @Test
    void turnsOverWithTheGroups() {
        var one = BeforeAfterComparison.of(STRATEGY, OTHERS);
        var two = BeforeAfterComparison.of(OTHERS, STRATEGY);

        assertThat(two.attributable().getAsDouble())
                .isCloseTo(-one.attributable().getAsDouble(), within(1e-12));
        assertThat(two.p().getAsDouble()).isCloseTo(one.p().getAsDouble(), within(1e-12));
    }

    @Test
    void givesAnEffectWithoutAnErrorForOneSchool() {
        var one = new Group(Sample.of(10), Sample.of(8));

        assertThat(BeforeAfterComparison.of(one, OTHERS).attributable()).isPresent();
        assertThat(BeforeAfterComparison.of(one, OTHERS).interval()).isEmpty();
    }

    @Test
    void reassignsTheLabelToJudgeFewSchools() {
        var strong = new Group(Sample.of(20, 24, 22), Sample.of(5, 8, 7));
        var weak = Reassignment.p(STRATEGY, OTHERS, 2_000, 1).getAsDouble();
        var clear = Reassignment.p(strong, OTHERS, 2_000, 1).getAsDouble();

        assertThat(weak).isGreaterThan(0.4);
        assertThat(clear).isBetween(1 / 35.0 - 0.015, 1 / 35.0 + 0.015);
        assertThat(Reassignment.p(strong, OTHERS, 2_000, 1)).hasValue(clear);
    }

    @Test
    void showsHowTwoWayFixedEffectsMisleads() {
        var misleading = TwoWayFixedEffects.of(STAGGERED);
        var honest = StaggeredStart.of(STAGGERED, Controls.NOT_YET_TREATED);

        assertThat(misleading.coefficient().getAsDouble()).isCloseTo(0.4, within(1e-12));
        assertThat(misleading.sumOfNegativeWeights()).isCloseTo(-0.8, within(1e-12));
        assertThat(misleading.weights().values().stream().mapToDouble(w -> w).sum())
                .isCloseTo(1, within(1e-12));
        assertThat(honest.overallByCohort().getAsDouble()).isCloseTo(-2, within(1e-12));
    }

    @Test
    void leavesEffectsEmptyWhereNobodyCanBeCompared() {
        var cells = StaggeredStart.of(STAGGERED, Controls.NOT_YET_TREATED).cells();

        assertThat(cells.get(new CohortPeriod(2, 4))).isPresent();
        assertThat(cells.get(new CohortPeriod(2, 5))).isEmpty();
        assertThat(StaggeredStart.of(STAGGERED, Controls.NEVER_TREATED).simple()).isEmpty();
    }

    /** Two periods and one cohort: both designs are the same comparison. */
    @Test
    void agreesWithTwoByTwoOnTwoPeriods() {
        var units = new ArrayList<Unit>();
        for (var i = 0; i < 3; i++) {
            units.add(unit(2, STRATEGY.before().get(i), STRATEGY.after().get(i)));
        }
        for (var i = 0; i < 4; i++) {
            units.add(unit(Panel.NEVER, OTHERS.before().get(i), OTHERS.after().get(i)));
        }
        var staggered = StaggeredStart.of(new Panel(units), Controls.NEVER_TREATED);

        assertThat(staggered.overallByCohort().getAsDouble())
                .isCloseTo(
                        BeforeAfterComparison.of(STRATEGY, OTHERS).attributable().getAsDouble(),
                        within(1e-12));
    }

    @Test
    void doesNotCareForTheOrderOfTheUnits() {
        var units = new ArrayList<>(noisyPanel(new Random(2), 1).units());
        var before = StaggeredStart.of(new Panel(units), Controls.NEVER_TREATED);
        Collections.reverse(units);
        var after = StaggeredStart.of(new Panel(units), Controls.NEVER_TREATED);

        assertThat(after.overallByExposure().getAsDouble())
                .isCloseTo(before.overallByExposure().getAsDouble(), within(1e-12));
        assertThat(after.cohortsByExposure()).isEqualTo(before.cohortsByExposure());
    }

    @Test
    void dropsUnitsTreatedFromTheStart() {
        var panel = new Panel(List.of(unit(1, 1, 2, 3), unit(2, 1, 2, 4), unit(0, 1, 1, 1)));

        assertThat(StaggeredStart.of(panel, Controls.NEVER_TREATED).cohortSizes())
                .containsOnlyKeys(2);
    }

    /**
     * The bootstrap's interval holds the true effect about as often as it says, and repeats itself.
     */
    @Test
    void bootstrapsIntervalsThatHoldTheTruth() {
        var random = new Random(77);
        var held = 0;
        for (var trial = 0; trial < 60; trial++) {
            var panel = noisyPanel(random, -2);
            var bootstrap = new CohortBootstrap(panel, Controls.NEVER_TREATED, 199, trial);
            var spread = bootstrap.of(StaggeredStart::overallByCohort).orElseThrow();
            held += spread.interval().contains(-2) ? 1 : 0;
        }
        assertThat(held).isBetween(50, 60);

        var once =
                new CohortBootstrap(noisyPanel(new Random(1), -2), Controls.NEVER_TREATED, 99, 5);
        assertThat(once.of(StaggeredStart::simple)).isEqualTo(once.of(StaggeredStart::simple));
    }

    @Test
    void refusesIntervalsForCohortsOfTwo() {
        var few =
                new Panel(
                        List.of(
                                unit(2, 1, 2, 3),
                                unit(2, 1, 2, 4),
                                unit(0, 1, 1, 1),
                                unit(0, 1, 2, 1)));

        assertThat(
                        new CohortBootstrap(few, Controls.NEVER_TREATED, 99, 1)
                                .of(StaggeredStart::simple))
                .isEmpty();
    }

    private static Panel noisyPanel(Random random, double effect) {
        var units = new ArrayList<Unit>();
        for (var firstTreated : List.of(0, 3, 5)) {
            for (var i = 0; i < 15; i++) {
                var level = 10 + random.nextGaussian();
                var outcomes = new double[6];
                for (var t = 0; t < outcomes.length; t++) {
                    var treated = firstTreated != 0 && t + 1 >= firstTreated;
                    outcomes[t] = level + 0.3 * t + random.nextGaussian() + (treated ? effect : 0);
                }
                units.add(unit(firstTreated, outcomes));
            }
        }
        return new Panel(units);
    }

    private static Unit unit(int firstTreated, double... outcomes) {
        return new Unit(Sample.of(outcomes).asList(), firstTreated);
    }
}
