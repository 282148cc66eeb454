package org.holdfast.statute.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.holdfast.statute.ContestedPoint;
import org.holdfast.statute.Rule;
import org.holdfast.statute.SchoolKind;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/law.md} says what the rules say: it is written from them.
 *
 * <p>After changing a rule, write it again with {@code -Dlaw.update=true} and read the difference.
 */
class LawPageTest {

    private static final Path PAGE = Path.of("../docs/law.md");

    @Test
    void thePageOfTheLawSaysWhatTheRulesSay() throws IOException {
        var written = page();
        if (Boolean.getBoolean("law.update")) {
            Files.writeString(PAGE, written);
        }
        assertThat(PAGE).content().isEqualTo(written);
    }

    @Test
    void everyRuleCanBeLookedUp() {
        for (var entry : LawBook.entries()) {
            assertThat(LawBook.rule(entry.rule().id())).contains(entry.rule());
            assertThat(entry.rule().title()).isNotBlank();
            for (var kind : SchoolKind.values()) {
                assertThat(entry.rule().authority().citation().at(kind)).isNotBlank();
            }
        }
        assertThat(LawBook.rule("GOV-99")).isEmpty();
    }

    @Test
    void versionsStandInTheOrderOfTheirDates() {
        for (var entry : LawBook.entries()) {
            assertThat(entry.rule().versions())
                    .extracting(Rule.Version::from)
                    .isSortedAccordingTo(LocalDate::compareTo);
        }
    }

    private static String page() {
        var page = new StringBuilder();
        page.append(
                """
                # The law that the clock applies

                Written from the rules in `statute` by their own test; do not edit by hand. England only. It describes
                the law for software and is not legal advice.

                *must* is a legal duty, *should* statutory guidance, *practice* neither, *may* a right or power.
                *check* marks what was not read in the text itself: look it up before relying on it. Citations are
                those for a maintained school; for pupil referral units and academies the clock gives theirs.

                """);
        page.append(
                "| Rule | What it requires | Who owes whom | Standing | Source | In force | If late |\n");
        page.append("|---|---|---|---|---|---|---|\n");
        LawBook.entries().forEach(entry -> page.append(row(entry)));
        page.append("\n## Points that can be argued, and the reading used\n\n");
        page.append("| Point | Question | Reading |\n|---|---|---|\n");
        for (var point : ContestedPoint.values()) {
            page.append(
                    "| %s | %s | %s |\n".formatted(point.id(), point.question(), point.reading()));
        }
        return page.toString();
    }

    private static String row(LawBook.Entry entry) {
        var rule = entry.rule();
        var owes =
                entry.owedBy().isEmpty()
                        ? ""
                        : entry.owedTo().isEmpty()
                                ? entry.owedBy()
                                : entry.owedBy() + " → " + entry.owedTo();
        var force = new StringBuilder();
        for (var version : rule.versions()) {
            force.append(force.isEmpty() ? "" : "; ").append(version.from());
            force.append(version.words().isEmpty() ? "" : " " + version.words());
        }
        return "| %s | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        rule.id(),
                        rule.title(),
                        owes,
                        rule.authority().shownAs(),
                        rule.authority().citation().at(SchoolKind.MAINTAINED),
                        force,
                        rule.ifLate());
    }
}
