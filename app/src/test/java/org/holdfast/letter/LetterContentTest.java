package org.holdfast.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holdfast's own letters in plain English, with invented facts. */
class LetterContentTest {
    private static final int LONGEST_SENTENCE = 30;
    private static final List<String> BANNED =
            List.of(
                    "stakeholder",
                    "data subject",
                    "fixed-term",
                    "fixed period exclusion",
                    "pursuant",
                    "hereby",
                    "aforementioned",
                    "student",
                    "learner");

    private static String plain(LetterKind kind) {
        return PreviewRules.preview(kind, Templates.holdfasts(kind).text()).plain();
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void sentencesAreShort(LetterKind kind) {
        var sentences = Stream.of(plain(kind).split("(?<=[.:?])\\s+|\\n+")).toList();
        assertThat(sentences)
                .allSatisfy(sentence ->
                        assertThat(sentence.split("\\s+"))
                                .as(sentence)
                                .hasSizeLessThanOrEqualTo(LONGEST_SENTENCE));
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void noBannedWordAndNothingUnresolved(LetterKind kind) {
        var text = plain(kind).toLowerCase(Locale.UK);
        assertThat(BANNED).noneMatch(text::contains);
        assertThat(text).doesNotContain("{{").doesNotContain("}}").doesNotContain("**");
    }
}
