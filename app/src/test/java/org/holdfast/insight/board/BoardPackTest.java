package org.holdfast.insight.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.holdfast.access.AccessFixtures.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.holdfast.HoldfastTest;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.Actor;
import org.holdfast.access.OrganisationKind;
import org.holdfast.access.Role;
import org.holdfast.access.SignedIn;
import org.holdfast.insight.board.KeepPack.Issued;
import org.holdfast.insight.indicator.Term;
import org.holdfast.insight.release.ReleasedTables;
import org.holdfast.insight.release.TableRelease;
import org.holdfast.insight.snapshot.SnapshotFolder;
import org.holdfast.insight.snapshot.SnapshotSettings;
import org.holdfast.insight.snapshot.Snapshots;
import org.holdfast.insight.snapshot.Town;
import org.holdfast.organisation.Authority;
import org.holdfast.organisation.AuthorityCode;
import org.holdfast.organisation.AuthorityId;
import org.holdfast.web.NotFound;
import org.holdfast.web.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** From the snapshot to the issued pack, on the real database. */
@HoldfastTest
@Import(AccessFixtures.class)
class BoardPackTest {
    private static final PackTerm AUTUMN = new PackTerm(2025, Term.AUTUMN);
    private static final LocalDate AFTER_CHRISTMAS = LocalDate.of(2026, 1, 20);

    @Autowired MakePack makePack;
    @Autowired KeepPack keepPack;
    @Autowired Packs packs;
    @Autowired ReleasedTables releases;
    @Autowired SnapshotSettings settings;
    @Autowired Snapshots snapshots;
    @Autowired AccessFixtures access;
    @Autowired TransactionTemplate transaction;
    @Autowired MockMvc browser;

    private Authority authority;
    private Actor.Person officer;
    private Path snapshot;

    @BeforeEach
    void aTownWithASnapshot() {
        var scope = access.aScope(OrganisationKind.AUTHORITY, "Westmarch");
        authority =
                new Authority(
                        new AuthorityId(scope.value()), new AuthorityCode("999"), "Westmarch");
        officer = access.aPersonWith(Role.EXCLUSIONS_OFFICER, scope);
        snapshot = town().snapshot(settings.folder());
    }

    /** Three schools; the smallest has few suspensions. */
    private static Town town() {
        var town = Town.on(AFTER_CHRISTMAS);
        var enrolled = LocalDate.of(2023, 9, 4);
        var suspended = List.of(14, 9, 2);
        for (var at = 0; at < suspended.size(); at++) {
            var school = List.of("high", "hill", "oak").get(at);
            town.school(school, "School " + school, at < 2 ? "secondary" : "primary");
            for (var pupil = 0; pupil < 60; pupil++) {
                var id = school + pupil;
                town.pupil(id, pupil % 2 == 0 ? "M" : "F", 2014)
                        .enrolled(id, school, "C", enrolled)
                        .hasSince(id, "sen_provision", pupil % 5 == 0 ? "K" : "N", enrolled);
                if (pupil < suspended.get(at)) {
                    town.suspended(
                            id, id, school, LocalDate.of(2025, 10, 1 + pupil), 2 + pupil % 3, "PP");
                }
            }
        }
        return town;
    }

    private PackId made() {
        return as(officer, () -> makePack.make(authority, AUTUMN, snapshot));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return as(officer, () -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }

    @Test
    void aPackIsCountedFromItsSnapshotWithSmallNumbersHidden() {
        var pack = as(officer, () -> keepPack.pack(made()));

        assertThat(pack.content().period()).isEqualTo("autumn term 2025/26");
        assertThat(pack.content().asAt()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(row(pack, "glance", "Suspensions")).startsWith("Suspensions", "25");
        assertThat(row(pack, "school", "School oak").get(2)).isEqualTo("c");
        assertThat(row(pack, "phase", "Primary").get(2)).isEqualTo("c");
        assertThat(row(pack, "phase", "Secondary").get(2)).isEqualTo("c");
        assertThat(pack.content().questions()).isNotEmpty();
        assertThat(pack.content().definitions()).anyMatch(each -> each.contains("version 1"));
        assertThat(pack.content().tables())
                .flatExtracting(PackTable::notes)
                .anyMatch(note -> note.contains("Counts from 1 to 4 are hidden"));
    }

    @Test
    void theSameCohortsStandInEveryPackAndBarsBesideTheirShares() {
        var pack = as(officer, () -> keepPack.pack(made()));

        assertThat(pack.content().tables())
                .filteredOn(table -> table.id().equals("cohorts"))
                .singleElement()
                .satisfies(table ->
                        assertThat(table.notes().getFirst()).startsWith("The same cohorts"));
        var html = PackHtml.whole(pack);
        assertThat(html).contains("hf-bar hf-bar--20").doesNotContain("style=");
        var shown = row(pack, "school", "School high").get(3);
        assertThat(html).contains(shown + "<span class=\"hf-bar hf-bar--20\"");
        assertThat(html).contains("c</td>");
    }

    private static List<String> row(Pack pack, String table, String name) {
        return pack.content().tables().stream()
                .filter(each -> each.id().equals(table))
                .flatMap(each -> each.rows().stream())
                .filter(row -> row.getFirst().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Counted again from the cited snapshot, after the same releases: the same, byte for byte. */
    @Test
    void aPackCanBeCountedAgainAndIsTheSame() {
        var first = made();
        var second = made();

        for (var id : List.of(first, second)) {
            var pack = as(officer, () -> keepPack.pack(id));
            var folder = snapshots.named(pack.content().snapshot()).orElseThrow();
            try (var open = SnapshotFolder.open(folder)) {
                var again =
                        inTransaction(() ->
                                CountPack.of(
                                        open,
                                        authority,
                                        pack.term(),
                                        releases.before(pack.release())));
                assertThat(
                                Digest.of(
                                        Packs.written(again.content())
                                                .getBytes(StandardCharsets.UTF_8)))
                        .isEqualTo(pack.sha256());
            }
        }
        assertThat(as(officer, () -> keepPack.pack(second)).edition()).isEqualTo(2);
    }

    @Test
    void aPackIsIssuedOnlyWithAWholeReviewAndNeverChangesAfter() {
        var id = made();
        as(officer, () -> write(id, Slot.WORKING_WELL, 0, "Heads talk to one another."));

        assertThat(as(officer, () -> keepPack.issue(id)))
                .isEqualTo(new Issued.NotReviewed(List.of(Slot.WORRIED_ABOUT, Slot.WHAT_NEXT)));

        as(officer, () -> write(id, Slot.WORRIED_ABOUT, 0, "Year 9 & its <needs>."));
        as(officer, () -> write(id, Slot.WHAT_NEXT, 0, "The forum meets in January."));
        assertThat(as(officer, () -> keepPack.issue(id))).isInstanceOf(Issued.Done.class);

        var pdf = as(officer, () -> keepPack.file(id, PackFile.PDF));
        assertThat(pdf).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(as(officer, () -> keepPack.file(id, PackFile.PDF))).isEqualTo(pdf);
        assertThat(
                        new String(
                                as(officer, () -> keepPack.file(id, PackFile.HTML)),
                                StandardCharsets.UTF_8))
                .contains("Year 9 &amp; its &lt;needs&gt;.", "The forum meets in January.")
                .doesNotContain("Draft");
        assertThat(as(officer, () -> keepPack.file(id, PackFile.XLSX)))
                .startsWith("PK".getBytes(StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> as(officer, () -> write(id, Slot.WHAT_NEXT, 1, "Later")))
                .isInstanceOf(Stale.class);
        as(officer, () -> write(id, Slot.DISCUSSED, 0, "On 3 February."));
        assertThat(as(officer, () -> keepPack.pack(id)).text(Slot.DISCUSSED))
                .isEqualTo("On 3 February.");
    }

    private boolean write(PackId id, Slot slot, int seen, String text) {
        keepPack.write(id, slot, seen, text);
        return true;
    }

    @Test
    void nothingThatWasWrittenIsOverwritten() throws Exception {
        var id = made();
        as(officer, () -> write(id, Slot.OVERVIEW, 0, "First"));

        assertThatThrownBy(() -> as(officer, () -> write(id, Slot.OVERVIEW, 0, "Second")))
                .isInstanceOf(Stale.class);
        var page =
                browser.perform(
                                post("/board-packs/%s/write/overview".formatted(id.value()))
                                        .with(csrf())
                                        .with(SignedIn.as(officer))
                                        .param("seen", "0")
                                        .param("text", "Second"))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        assertThat(page).contains("Somebody else wrote here while you did", "First", "Second");

        as(officer, () -> write(id, Slot.OVERVIEW, 1, "Both"));
        assertThat(as(officer, () -> keepPack.history(id)))
                .extracting(Pack.Words::text)
                .containsExactly("First", "Both");
    }

    @Test
    void everyReleaseIsRegisteredAndSeenByItsAuthorityAlone() {
        made();
        var mine = inTransaction(releases::all);
        var stranger =
                access.aPersonWith(
                        Role.EXCLUSIONS_OFFICER,
                        access.aScope(OrganisationKind.AUTHORITY, "Eastborough"));

        assertThat(mine)
                .first()
                .satisfies(release -> {
                    assertThat(release.title())
                            .isEqualTo("Board pack, autumn term 2025/26, edition 1");
                    assertThat(release.hidden()).isPositive().isLessThan(release.counts());
                    assertThat(release.lost()).isEmpty();
                    assertThat(release.indicators()).contains("suspension-rate 1");
                });
        assertThat(inTransaction(() -> releases.before(authority.id())))
                .hasSize(mine.getFirst().counts());
        List<TableRelease> theirs =
                as(
                        stranger,
                        () -> Objects.requireNonNull(transaction.execute(_ -> releases.all())));
        assertThat(theirs).isEmpty();
    }

    @Test
    void anotherAuthoritysPackIsNotThere() {
        var id = made();
        var stranger =
                access.aPersonWith(
                        Role.ANALYST, access.aScope(OrganisationKind.AUTHORITY, "Eastborough"));

        assertThatThrownBy(() -> as(stranger, () -> keepPack.pack(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> makePack.make(authority, AUTUMN, snapshot)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void thePageSaysWhatTheFiguresSayAndOffersTheFiles() throws Exception {
        var id = made();
        var page =
                browser.perform(get("/board-packs/" + id.value()).with(SignedIn.as(officer)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString();

        assertThat(page)
                .contains(
                        "What the figures say",
                        "What has changed since last term",
                        "Questions to ask",
                        "Review in three parts",
                        "/file/xlsx");
    }
}
