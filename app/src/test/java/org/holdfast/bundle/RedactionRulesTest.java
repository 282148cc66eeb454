package org.holdfast.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.bundle.RedactionRules.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Jo hit Sam.                | Jo           | # hit Sam.
                    jo and JO and Jo's bag     | Jo           | # and # and #'s bag
                    Joanna and Jo              | Jo           | Joanna and #
                    Jo Smith and Jo            | Jo Smith     | # and Jo
                    Jo   Smith ran             | Jo Smith     | # ran
                    O’Neil saw O'Neil          | O'Neil       | # saw #
                    Anne‑Marie and Anne-Marie  | Anne-Marie   | # and #
                    ÉLODIE, élodie             | Élodie       | #, #
                    a+b (c) [d]                | (c)          | a+b # [d]
                    see J. Smith.              | J. Smith     | see #.
                    nothing here               | Jo           | nothing here
                    """)
    void strikesWholeWordsHoweverTheyAreWritten(String text, String words, String left) {
        assertThat(shown(struck(text, new Strikes(List.of(words), Map.of(), Set.of()))))
                .isEqualTo(left);
    }

    @Test
    void strikesAnAccentedNameHoweverItWasTyped() {
        assertThat(
                        shown(
                                struck(
                                        "Zoe\u0308 left",
                                        new Strikes(List.of("Zo\u00eb"), Map.of(), Set.of()))))
                .isEqualTo("# left");
    }

    @Test
    void strikesTheLongestNameFirst() {
        assertThat(
                        shown(
                                struck(
                                        "Jo Smith and Jo",
                                        new Strikes(
                                                List.of("Jo", "Jo Smith"), Map.of(), Set.of()))))
                .isEqualTo("# and #");
    }

    @Test
    void strikesInOnePaperOnlyWhatWasStruckThere() {
        var strikes = new Strikes(List.of(), Map.of("other", List.of("Jo")), Set.of());
        assertThat(shown(struck("Jo ran", strikes))).isEqualTo("Jo ran");
        var here = new Strikes(List.of(), Map.of("paper", List.of("Jo")), Set.of());
        assertThat(shown(struck("Jo ran", here))).isEqualTo("# ran");
    }

    @Test
    void strikesAWholePassageAndCountsWhatItStruck() {
        var strikes = new Strikes(List.of("Jo"), Map.of(), Set.of("paper/one"));
        var redacted = RedactionRules.of(paper("Anything at all"), strikes);
        assertThat(shown(redacted.passages().getFirst().words())).isEqualTo("#");
        assertThat(redacted.struck()).isEqualTo(2);
        assertThat(shown(redacted.title())).isEqualTo("A letter about #");
    }

    private static List<Piece> struck(String text, Strikes strikes) {
        return RedactionRules.of(paper(text), strikes).passages().getFirst().words();
    }

    private static Paper paper(String text) {
        return new Paper(
                "paper", "A letter about Jo", List.of(new Paper.Passage("one", "What", text)));
    }

    private static String shown(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece instanceof Piece.Struck ? "#" : piece.words())
                .collect(Collectors.joining());
    }
}
