package org.holdfast.statistics;

/**
 * The values the data are consistent with. It always carries its level and the name of its method,
 * because a user is shown neither end without them.
 *
 * @param lower the lower end; −∞ where nothing bounds it
 * @param upper the upper end; +∞ where nothing bounds it
 */
public record Interval(double lower, double upper, Confidence confidence, Method method) {

    /** How an interval was found. */
    public enum Method {
        WILSON("Wilson score"),
        CLOPPER_PEARSON("Clopper-Pearson exact"),
        GARWOOD("exact Poisson"),
        BYAR("Byar's approximation"),
        CLUSTERED("normal, clustered by pupil"),
        NEWCOMBE("Newcombe hybrid score"),
        KATZ("Katz log"),
        WOOLF("Woolf log"),
        MIETTINEN_NURMINEN("Miettinen-Nurminen score"),
        GAMMA_POSTERIOR("gamma posterior"),
        NEWEY_WEST("Newey-West"),
        WELCH("Welch"),
        BOOTSTRAP("cluster bootstrap, percentile"),
        STUDENT("Student's t"),
        MORRIS("normal, Morris and DeShon"),
        KNOWN_SPREAD("normal, known standard deviation"),
        WALD("Wald"),
        DELONG("DeLong"),
        FELDT("Feldt");

        private final String words;

        Method(String words) {
            this.words = words;
        }

        /** The method's name as printed beside the interval. */
        public String words() {
            return words;
        }
    }

    public Interval {
        UnusableInput.unless(lower <= upper, "an interval's lower end cannot be above its upper");
    }

    /** {@code centre ± half}. */
    public static Interval around(
            double centre, double half, Confidence confidence, Method method) {
        return new Interval(centre - half, centre + half, confidence, method);
    }

    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }

    public boolean isOpenBelow() {
        return lower == Double.NEGATIVE_INFINITY;
    }

    public boolean isOpenAbove() {
        return upper == Double.POSITIVE_INFINITY;
    }

    /** Both ends times a factor above 0: from a share to a rate per 100. */
    public Interval scaled(double factor) {
        UnusableInput.unless(factor > 0, "an interval is scaled by a factor above 0");
        return new Interval(lower * factor, upper * factor, confidence, method);
    }
}
