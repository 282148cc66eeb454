package org.holdfast.published.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    @ParameterizedTest
    @CsvSource({
        "c, suppressed",
        "low, suppressed-low",
        "k, suppressed-low",
        "~, suppressed-low",
        "u, missing-low-reliability",
        "z, missing-not-applicable",
        "., missing-not-applicable",
        "x, missing-not-available",
        ":, missing-not-available",
        "-, missing-no-value",
        "'', missing-no-value"
    })
    void tellsHiddenFromMissing(String symbol, String word) {
        var standing = Standing.ofSymbol(symbol, false).orElseThrow();

        assertThat(standing.word()).isEqualTo(word);
        assertThat(standing.suppressed()).isEqualTo(word.startsWith("suppressed"));
        assertThat(standing.missing()).isEqualTo(word.startsWith("missing"));
        assertThat(Standing.of(word)).isEqualTo(standing);
    }

    @Test
    void readsTheXOfOlderReleasesAsHidden() {
        assertThat(Standing.ofSymbol("x", true)).contains(Standing.SUPPRESSED);
        assertThat(Standing.ofSymbol("x", false)).contains(Standing.NOT_AVAILABLE);
    }

    @Test
    void refusesWhatIsNoSymbol() {
        assertThat(Standing.ofSymbol("12a", false)).isEmpty();
    }
}
