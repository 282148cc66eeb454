package org.holdfast.statistics.outcome;

import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.statistics.Ratio;
import org.holdfast.statistics.UnusableInput;

/**
 * Whether one pupil's change is more than the measure's own error (Jacobson and Truax 1991).
 *
 * <p>SEM = SD√(1 − r); S_diff = √2·SEM; RC = (post − pre)/S_diff; reliable if |RC| > 1.96.
 * Clinically significant = reliable improvement that also crosses the cut-off: strictly beyond it
 * after, not beyond it before. Record SD, r and their source with every classification.
 *
 * @param index RC; none where the measure has no error
 * @param verdict none without an index
 * @param clinicallySignificant none without a cut-off
 */
public record ReliableChange(
        Measure measure,
        OptionalDouble index,
        Optional<Verdict> verdict,
        Optional<Boolean> clinicallySignificant) {

    /** The authors' own constant. */
    private static final double RELIABLE = 1.96;

    /** Which way the measure runs. */
    public enum Direction {
        HIGHER_IS_BETTER,
        LOWER_IS_BETTER;

        boolean isBeyond(double score, double cutOff) {
            return this == HIGHER_IS_BETTER ? score > cutOff : score < cutOff;
        }
    }

    /** What may be said of the pupil. */
    public enum Verdict {
        IMPROVEMENT("reliable improvement"),
        NO_CHANGE("no reliable change"),
        DETERIORATION("reliable deterioration");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * How well the measure measures.
     *
     * @param sd standard deviation in a like population
     * @param reliability r: alpha for one sitting, retest for the actual interval, which is
     *     stricter
     */
    public record Measure(double sd, double reliability, Direction direction) {
        public Measure {
            UnusableInput.unless(sd >= 0, "a standard deviation cannot be below 0");
            UnusableInput.unless(
                    reliability >= 0 && reliability <= 1, "a reliability lies between 0 and 1");
        }

        /** Standard error of measurement. */
        public double errorOfMeasurement() {
            return sd * Math.sqrt(1 - reliability);
        }

        /** Standard error of a difference. */
        public double errorOfDifference() {
            return Math.sqrt(2) * errorOfMeasurement();
        }

        /** The smallest change, in points, that is reliable. */
        public double leastReliableChange() {
            return RELIABLE * errorOfDifference();
        }
    }

    /** A population's mean and standard deviation. */
    public record Population(double mean, double sd) {
        public Population {
            UnusableInput.unless(sd >= 0, "a standard deviation cannot be below 0");
        }
    }

    /** Cut-off c: (S_clinical·M_normal + S_normal·M_clinical)/(S_clinical + S_normal). */
    public static OptionalDouble cutOff(Population clinical, Population normal) {
        return Ratio.of(
                clinical.sd() * normal.mean() + normal.sd() * clinical.mean(),
                clinical.sd() + normal.sd());
    }

    public static ReliableChange of(
            Measure measure, double before, double after, OptionalDouble cutOff) {
        var index = Ratio.of(after - before, measure.errorOfDifference());
        var verdict =
                index.isPresent()
                        ? Optional.of(verdict(index.getAsDouble(), measure.direction()))
                        : Optional.<Verdict>empty();
        var significant =
                cutOff.isPresent() && verdict.isPresent()
                        ? Optional.of(
                                verdict.get() == Verdict.IMPROVEMENT
                                        && crosses(measure, before, after, cutOff.getAsDouble()))
                        : Optional.<Boolean>empty();
        return new ReliableChange(measure, index, verdict, significant);
    }

    private static Verdict verdict(double index, Direction direction) {
        var improvement = direction == Direction.HIGHER_IS_BETTER ? index : -index;
        if (improvement > RELIABLE) {
            return Verdict.IMPROVEMENT;
        }
        return improvement < -RELIABLE ? Verdict.DETERIORATION : Verdict.NO_CHANGE;
    }

    private static boolean crosses(Measure measure, double before, double after, double cutOff) {
        var direction = measure.direction();
        return direction.isBeyond(after, cutOff) && !direction.isBeyond(before, cutOff);
    }
}
