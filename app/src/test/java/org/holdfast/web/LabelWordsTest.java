package org.holdfast.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelWordsTest {

    @Test
    void findsEachLabelOnceAndSaysWhatToWriteInstead() {
        assertThat(LabelWords.in("Naughty again, and rude. A naughty boy."))
                .containsExactly(
                        new LabelWords.Label("naughty", "say what the child did"),
                        new LabelWords.Label("rude", "say what the child said"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The teacher said “he is naughty” and sent him out.",
                "She wrote \"manipulative\" in the log.",
                "The lesson on crude oil was interrupted.",
                "Non-violent crisis training was given.",
                ""
            })
    void letsQuotationsAndOtherWordsBe(String text) {
        assertThat(LabelWords.in(text)).isEmpty();
    }

    @Test
    void findsALabelAfterAQuotationThatIsNotClosed() {
        assertThat(LabelWords.in("He said “no and was rude"))
                .extracting(LabelWords.Label::word)
                .containsExactly("rude");
    }
}
