package org.holdfast.insight.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/indicators.md} says what the dictionary says: it is written from it.
 *
 * <p>After changing an indicator, write it again with {@code -Dindicators.update=true} and read the
 * difference.
 */
class IndicatorPageTest {
    private static final Path PAGE = Path.of("../docs/indicators.md");

    @Test
    void thePageOfIndicatorsSaysWhatTheDictionarySays() throws IOException {
        var written = page();
        if (Boolean.getBoolean("indicators.update")) {
            Files.writeString(PAGE, written);
        }
        assertThat(PAGE).content().isEqualTo(written);
    }

    @Test
    void keysFindTheirIndicatorAndNothingElseDoes() {
        for (var indicator : Indicator.values()) {
            assertThat(Indicator.ofKey(indicator.key())).contains(indicator);
        }
        for (var breakdown : Breakdown.values()) {
            assertThat(Breakdown.ofKey(breakdown.key())).contains(breakdown);
        }
        assertThat(Indicator.ofKey("SUSPENSIONS")).isEmpty();
    }

    private static String page() {
        var page =
                new StringBuilder(
                        """
                        # Indicators

                        Written from the dictionary by its own test; do not edit by hand.

                        Every figure names its snapshot, the version of its indicator and its base. An exclusion belongs to the school
                        year (from 1 August) and the term (official cut) of its first day. Totals of an authority are of state-funded
                        primary, secondary and special schools; alternative provision is counted apart. Rates are shown to two places,
                        rounded half away from zero; with nothing to divide by a figure is *z*, not applicable. Intervals are 95 per cent.

                        Source: %s.

                        | indicator | key, version | formula | unit | interval | caveat |
                        |---|---|---|---|---|---|
                        """
                                .formatted(Indicator.SOURCE));
        for (var indicator : Indicator.values()) {
            page.append(row(indicator));
        }
        page.append("\n## What is added up\n\n| measure | what | SQL |\n|---|---|---|\n");
        for (var measure : Measure.values()) {
            page.append(
                    "| %s | %s | `%s` |\n"
                            .formatted(measure.key(), measure.words(), measure.sql()));
        }
        page.append(
                """

                Aggregates run over the snapshot's exclusions (`official`: a suspension that stands and is not of lunchtimes only),
                over pupils at a school with at least one of those (`n` suspensions, `sessions` half days), and over the January roll (`pupils`, by school).

                ## Broken down by

                | key | by | of | caveat |
                |---|---|---|---|
                """);
        for (var breakdown : Breakdown.values()) {
            page.append(
                    "| %s | %s | %s | %s |\n"
                            .formatted(
                                    breakdown.key(),
                                    breakdown.title(),
                                    switch (breakdown.kind()) {
                                        case TIME -> "time";
                                        case PLACE -> "schools";
                                        case PUPIL -> "pupils";
                                        case EVENT -> "exclusions";
                                    },
                                    breakdown.caveat().orElse("")));
        }
        return page.toString();
    }

    private static String row(Indicator indicator) {
        var formula = indicator.formula();
        var by = formula.denominator();
        var factor =
                formula.factor() == 1
                        ? ""
                        : "%s × "
                                .formatted(
                                        String.valueOf(formula.factor()).replaceAll("\\.0$", ""));
        return "| %s | %s, %d | %s%s%s | %s | %s | %s |\n"
                .formatted(
                        indicator.title(),
                        indicator.key(),
                        indicator.version(),
                        factor,
                        formula.numerator().key(),
                        by == null ? "" : " ÷ " + by.key(),
                        formula.unit(),
                        switch (formula.spread()) {
                            case NONE -> "";
                            case CLUSTERED -> "clustered by pupil";
                            case WILSON -> "Wilson score";
                            case POISSON -> "exact Poisson";
                        },
                        indicator.caveat().orElse(""));
    }
}
