package org.holdfast.statistics.inequality;

/**
 * The score χ² of a difference or a ratio of two risks: how far the data lie from it, in units of
 * the variance at the likeliest risks that obey it (Miettinen and Nurminen 1985, closed forms).
 */
final class ConstrainedRisks {
    private final double a;
    private final double b;
    private final double n1;
    private final double n2;
    private final double n;

    ConstrainedRisks(TwoGroups groups) {
        this.a = groups.group().x();
        this.b = groups.comparison().x();
        this.n1 = groups.group().n();
        this.n2 = groups.comparison().n();
        this.n = n1 + n2;
    }

    /** p̂₁ ÷ p̂₂: 0, infinite, or not a number where both are 0. */
    double ratio() {
        return a == 0 ? 0 : a / n1 / (b / n2);
    }

    /** χ² at p₁ − p₂ = δ. */
    double ofDifference(double delta) {
        var p2 = likeliestComparison(delta);
        var p1 = clip(p2 + delta);
        var variance = (p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2) * n / (n - 1);
        return score(a / n1 - b / n2 - delta, variance);
    }

    /** χ² at p₁ ÷ p₂ = θ. */
    double ofRatio(double theta) {
        var p2 = likeliestComparisonInRatio(theta);
        var p1 = clip(theta * p2);
        var variance = (p1 * (1 - p1) / n1 + theta * theta * p2 * (1 - p2) / n2) * n / (n - 1);
        return score(a / n1 - theta * b / n2, variance);
    }

    private static double score(double distance, double variance) {
        if (distance == 0) {
            return 0;
        }
        return variance <= 0 ? Double.POSITIVE_INFINITY : distance * distance / variance;
    }

    /** The root of L₃p³ + L₂p² + L₁p + L₀ that maximises the likelihood under p₁ = p + δ. */
    private double likeliestComparison(double delta) {
        var c = a + b;
        var l2 = (n1 + 2 * n2) * delta - n - c;
        var l1 = (n2 * delta - n - 2 * b) * delta + c;
        var l0 = b * delta * (1 - delta);
        var third = l2 / (3 * n);
        var q = third * third * third - l1 * l2 / (6 * n * n) + l0 / (2 * n);
        var p = Math.copySign(Math.sqrt(Math.max(0, third * third - l1 / (3 * n))), q);
        if (p == 0) {
            return clip(-third);
        }
        var angle = (Math.PI + Math.acos(Math.clamp(q / (p * p * p), -1, 1))) / 3;
        return clip(2 * p * Math.cos(angle) - third);
    }

    /** The smaller root of Ap² + Bp + C, in the form that loses no digits. */
    private double likeliestComparisonInRatio(double theta) {
        var quadratic = n * theta;
        var linear = -(n1 * theta + a + n2 + b * theta);
        var constant = a + b;
        var root = Math.sqrt(Math.max(0, linear * linear - 4 * quadratic * constant));
        return clip(2 * constant / (root - linear));
    }

    private static double clip(double risk) {
        return Math.clamp(risk, 0.0, 1.0);
    }
}
