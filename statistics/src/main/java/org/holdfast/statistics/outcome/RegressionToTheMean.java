package org.holdfast.statistics.outcome;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.holdfast.statistics.UnusableInput;

/**
 * How much better pupils will look next time only because they were chosen for looking bad (Davis
 * 1976), of a normal measure.
 *
 * <p>z = (c − μ)/σ; C = φ(z)/(1 − Φ(z)) above the cut-off, φ(z)/Φ(z) below. Show it beside every
 * before-after result on chosen pupils: "About … points of this change would be expected without
 * any intervention."
 *
 * @param standardised z
 * @param selection C
 * @param expectedChange σ(1 − ρ)C, towards the mean
 * @param expectedBefore μ ± σC
 * @param expectedAfter μ ± ρσC
 */
public record RegressionToTheMean(
        double standardised,
        double selection,
        double expectedChange,
        double expectedBefore,
        double expectedAfter) {

    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    /** Which pupils were chosen. */
    public enum Selected {
        ABOVE(1),
        BELOW(-1);

        private final int side;

        Selected(int side) {
            this.side = side;
        }
    }

    /**
     * The measure in the whole population.
     *
     * @param reliability ρ, correlation of two undisturbed measurements as far apart as these
     */
    public record Measure(double mean, double sd, double reliability) {
        public Measure {
            UnusableInput.unless(sd > 0, "the standard deviation must be above 0");
            UnusableInput.unless(
                    reliability >= -1 && reliability <= 1, "a reliability lies between −1 and 1");
        }
    }

    public static RegressionToTheMean of(Measure measure, double cutOff, Selected selected) {
        var z = (cutOff - measure.mean()) / measure.sd();
        var chosen =
                selected == Selected.ABOVE
                        ? STANDARD.survivalProbability(z)
                        : STANDARD.cumulativeProbability(z);
        UnusableInput.unless(chosen > 0, "nobody lies beyond so far a cut-off");
        var selection = STANDARD.density(z) / chosen;
        var distance = measure.sd() * selection;
        return new RegressionToTheMean(
                z,
                selection,
                (1 - measure.reliability()) * distance,
                measure.mean() + selected.side * distance,
                measure.mean() + selected.side * measure.reliability() * distance);
    }
}
