package org.holdfast.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.holdfast.statute.law.LawBook;
import org.junit.jupiter.api.Test;

/** The words that a parent reads. */
class SentencesTest {
    private static final int LONGEST = 22;

    @Test
    void everyRuleThatBindsSomeoneHasASentenceOfItsOwn() {
        assertThat(LawBook.entries())
                .filteredOn(entry -> !entry.bonds().isEmpty())
                .extracting(entry -> entry.rule().id())
                .allMatch(Sentences::has);
    }

    @Test
    void everySentenceIsShortAndUsesNoWordOfTheTrade() throws Exception {
        var words = new Properties();
        try (var file =
                new InputStreamReader(
                        Objects.requireNonNull(
                                getClass().getResourceAsStream("/calculator/sentences.properties")),
                        StandardCharsets.UTF_8)) {
            words.load(file);
        }
        assertThat(words.values())
                .allSatisfy(text -> {
                    for (var sentence : text.toString().split("(?<=[.!?]) ")) {
                        assertThat(sentence.split(" "))
                                .as(sentence)
                                .hasSizeLessThanOrEqualTo(LONGEST);
                        assertThat(sentence)
                                .doesNotContainIgnoringCase(
                                        "reinstatement",
                                        "representations",
                                        "notification",
                                        "relevant person",
                                        "pursuant",
                                        "stakeholder");
                    }
                });
    }
}
