package org.holdfast.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.holdfast.letter.wording.WordingProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplateRulesTest {

    private static String own(LetterKind kind) {
        return Templates.holdfasts(kind).text();
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void holdfastsOwnWordingsSayAllThatTheLawWants(LetterKind kind) {
        assertThat(TemplateRules.check(kind, own(kind))).isEmpty();
    }

    @Test
    void refusesAnUnknownPlaceholderWithItsLine() {
        var text = own(LetterKind.CANCELLATION) + "\n{{pupil.surname}}\n";
        assertThat(TemplateRules.check(LetterKind.CANCELLATION, text))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.words()).contains("no placeholder {{pupil.surname}}");
                    assertThat(problem.line())
                            .isEqualTo(text.lines().toList().indexOf("{{pupil.surname}}") + 1);
                });
    }

    @Test
    void refusesAPlaceholderThatIsNotClosed() {
        assertThat(
                        TemplateRules.check(
                                LetterKind.CANCELLATION, "# Title\n\nDear {{recipient.name,\n"))
                .anySatisfy(problem -> assertThat(problem.line()).isEqualTo(3));
    }

    @Test
    void refusesASectionThatIsNotClosedAndOneClosedTooEarly() {
        assertThat(TemplateRules.check(LetterKind.CANCELLATION, "# Title\n{{#academy}}\nwords\n"))
                .anySatisfy(problem -> assertThat(problem.words()).contains("never closed"));
        assertThat(
                        TemplateRules.check(
                                LetterKind.CANCELLATION,
                                "# Title\n{{#academy}}\n{{#over_18}}\n{{/academy}}\n{{/over_18}}\n"))
                .anySatisfy(problem ->
                        assertThat(problem.words()).contains("close the inner section first"));
    }

    @Test
    void refusesALongSuspensionsLetterWithoutTheOnlineMeeting() {
        var text = own(LetterKind.SUSPENSION_OVER_FIVE_DAYS).replace("{{law.remote_meeting}}", "");
        assertThat(TemplateRules.check(LetterKind.SUSPENSION_OVER_FIVE_DAYS, text))
                .extracting(WordingProblem::words)
                .singleElement()
                .asString()
                .contains("online meeting")
                .contains("SI 2023/571");
    }

    @Test
    void refusesARequiredPassageThatStandsOnlyInSomeOfTheCasesThatNeedIt() {
        var text =
                own(LetterKind.PERMANENT_EXCLUSION)
                        .replace(
                                "{{law.representations}}",
                                "{{#looked_after}}{{law.representations}}{{/looked_after}}");
        assertThat(TemplateRules.check(LetterKind.PERMANENT_EXCLUSION, text))
                .extracting(WordingProblem::words)
                .singleElement()
                .asString()
                .contains("{{law.representations}}");
    }

    @Test
    void acceptsARequiredPassageThatStandsInBothBranches() {
        var text =
                own(LetterKind.PERMANENT_EXCLUSION)
                        .replace(
                                "{{law.representations}}",
                                "{{#looked_after}}{{law.representations}}{{/looked_after}}"
                                        + "{{^looked_after}}{{law.representations}}{{/looked_after}}");
        assertThat(TemplateRules.check(LetterKind.PERMANENT_EXCLUSION, text)).isEmpty();
    }

    @Test
    void refusesAPermanentExclusionThatDoesNotSaySo() {
        var text = own(LetterKind.PERMANENT_EXCLUSION).replaceAll("(?i)permanent", "final");
        assertThat(TemplateRules.check(LetterKind.PERMANENT_EXCLUSION, text))
                .anySatisfy(problem -> assertThat(problem.words()).contains("is permanent"));
    }

    @Test
    void refusesTwoTitlesAndHalfABold() {
        var text = own(LetterKind.CANCELLATION) + "\n# Another\n\n**half bold\n";
        assertThat(TemplateRules.check(LetterKind.CANCELLATION, text))
                .extracting(WordingProblem::words)
                .anySatisfy(words -> assertThat(words).contains("one title"))
                .anySatisfy(words -> assertThat(words).contains("bold words"));
    }
}
