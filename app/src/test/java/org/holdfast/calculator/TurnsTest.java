package org.holdfast.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TurnsTest {

    private final Turns one = new Turns(1, 0);

    @Test
    void whoFindsNoTurnIsAskedToComeAgain() {
        assertThat(
                        one.<String>take(
                                () -> one.take(() -> "worked out", () -> "come again"), () -> "no"))
                .isEqualTo("come again");
    }

    @Test
    void aTurnIsFreeAgainWhenTheWorkIsDoneOrFails() {
        assertThat(one.<String>take(() -> "worked out", () -> "come again"))
                .isEqualTo("worked out");
        assertThatThrownBy(() -> one.take(() -> Integer.parseInt("x"), () -> 0))
                .isInstanceOf(NumberFormatException.class);
        assertThat(one.<String>take(() -> "worked out", () -> "come again"))
                .isEqualTo("worked out");
    }

    @Test
    void thePageThatSaysSoIsA503AndKeepsTheAnswers() {
        var busy = CalculatorPages.busy(Forms.aSuspension().answers());
        assertThat(busy.getStatus())
                .isEqualTo(org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(busy.getViewName()).isEqualTo("calculator/busy");
        assertThat(busy.getModel()).containsKey("answers");
    }
}
