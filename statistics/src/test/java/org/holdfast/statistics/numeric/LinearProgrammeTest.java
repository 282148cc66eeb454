package org.holdfast.statistics.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LinearProgrammeTest {
    @Test
    void boundsAnUnknownByItsEquations() {
        var problem =
                LinearProgramme.of(new double[][] {{1, 1, 0}, {0, 1, 1}}, new double[] {10, 4}, 3);

        assertThat(problem.greatest(new double[] {1, 0, 0}).getAsDouble())
                .isCloseTo(10, within(1e-9));
        assertThat(problem.least(new double[] {1, 0, 0}).getAsDouble()).isCloseTo(6, within(1e-9));
        assertThat(problem.greatest(new double[] {0, 0, 1}).getAsDouble())
                .isCloseTo(4, within(1e-9));
    }

    @Test
    void hasNoBoundForWhatNoEquationMentions() {
        var problem = LinearProgramme.of(new double[][] {{1, 0}}, new double[] {3}, 2);

        assertThat(problem.greatest(new double[] {0, 1})).isEmpty();
        assertThat(problem.least(new double[] {0, 1})).hasValue(0);
    }

    @Test
    void copesWithEquationsThatRepeatOneAnother() {
        var problem =
                LinearProgramme.of(
                        new double[][] {{1, 1}, {2, 2}, {1, 0}}, new double[] {5, 10, 2}, 2);

        assertThat(problem.isFeasible()).isTrue();
        assertThat(problem.greatest(new double[] {0, 1}).getAsDouble()).isCloseTo(3, within(1e-9));
        assertThat(problem.least(new double[] {0, 1}).getAsDouble()).isCloseTo(3, within(1e-9));
    }

    @Test
    void noticesEquationsThatContradictOneAnother() {
        var problem = LinearProgramme.of(new double[][] {{1, 1}, {1, 1}}, new double[] {1, 2}, 2);

        assertThat(problem.isFeasible()).isFalse();
    }
}
