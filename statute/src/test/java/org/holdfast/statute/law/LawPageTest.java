package org.holdfast.statute.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.holdfast.statute.Authority;
import org.holdfast.statute.ContestedPoint;
import org.holdfast.statute.GuidanceEdition;
import org.holdfast.statute.Instrument;
import org.holdfast.statute.Law;
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
            assertThat(entry.rule().authority().citation().inFull()).isNotBlank();
            for (var kind : SchoolKind.values()) {
                for (var instrument : Instrument.values()) {
                    var law = new Law(instrument.from());
                    assertThat(entry.rule().authority().citation().at(kind, law)).isNotBlank();
                }
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
                *check* marks what was believed and not seen: look it up before relying on it. *(P)* was read in
                the primary text, *(S)* in a secondary source. Citations are those for a maintained school; for
                pupil referral units and academies the clock gives theirs, and where the law changed, those of
                the day. A rule of which nobody owes anything is one that other rules rest on.

                """);
        page.append(
                "| Rule | What it requires | Who owes whom | Standing | Source | In force | If late"
                        + " |\n");
        page.append("|---|---|---|---|---|---|---|\n");
        LawBook.entries().forEach(entry -> page.append(row(entry)));
        page.append("\n## Changes of the law\n\n| From | What |\n|---|---|\n");
        for (var instrument : Instrument.values()) {
            page.append("| %s | %s |\n".formatted(instrument.from(), instrument.words()));
        }
        page.append("\n## Editions of the statutory guidance\n\n| From | Edition |\n|---|---|\n");
        for (var edition : GuidanceEdition.values()) {
            page.append("| %s | %s |\n".formatted(edition.from(), edition.words()));
        }
        page.append("\n## Points that can be argued, and the reading used\n\n");
        page.append("| Point | Question | Reading | Shown |\n|---|---|---|---|\n");
        for (var point : ContestedPoint.values()) {
            page.append(
                    "| %s | %s | %s | %s |\n"
                            .formatted(
                                    point.id(), point.question(), point.reading(), shown(point)));
        }
        return page.toString();
    }

    private static String row(LawBook.Entry entry) {
        var rule = entry.rule();
        var owes =
                entry.bonds().stream()
                        .map(bond -> bond.by() + (bond.to().isEmpty() ? "" : " → " + bond.to()))
                        .collect(Collectors.joining("; "));
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
                        standing(rule.authority()),
                        rule.authority().citation().inFull(),
                        force,
                        rule.ifLate());
    }

    private static String standing(Authority authority) {
        return switch (authority.sureness()) {
            case PRIMARY -> authority.shownAs() + " (P)";
            case SECONDARY -> authority.shownAs() + " (S)";
            case UNVERIFIED -> "check (" + authority.force().name().toLowerCase(Locale.ROOT) + ")";
        };
    }

    private static String shown(ContestedPoint point) {
        return switch (point.shown()) {
            case BOTH -> "both dates";
            case FLAG -> "a flag";
            case NOTHING -> "";
        };
    }
}
