package org.holdfast.insight.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.access.AccessFixtures.as;
import static org.holdfast.published.file.PublishedFixtures.file;

import java.nio.file.Path;
import java.util.UUID;
import org.holdfast.HoldfastTest;
import org.holdfast.access.Actor;
import org.holdfast.intake.IntakeRequest;
import org.holdfast.organisation.Authority;
import org.holdfast.organisation.AuthorityCode;
import org.holdfast.organisation.AuthorityId;
import org.holdfast.published.ImportNeighbours;
import org.holdfast.published.ImportPublished;
import org.holdfast.published.Publication;
import org.holdfast.published.file.PublishedFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@HoldfastTest
class PublishedBesideTest {
    private static final Actor JOB = new Actor.Job("a test");
    private static final Authority LUTON =
            new Authority(new AuthorityId(new UUID(0, 821)), new AuthorityCode("821"), "Luton");

    @TempDir Path folder;
    @Autowired PublishedBeside published;
    @Autowired ImportPublished importPublished;
    @Autowired ImportNeighbours importNeighbours;

    @Test
    void anAuthorityStandsBesideEnglandAndItsNeighboursOnceThatIsImported() {
        assertThat(as(JOB, () -> published.of(LUTON))).isEmpty();

        load("comparators.csv", PublishedFixtures.tidy());
        var alone = as(JOB, () -> published.of(LUTON)).orElseThrow();
        assertThat(alone.rows().getFirst().get(4)).isEqualTo("x");

        as(
                JOB,
                () ->
                        importNeighbours.load(
                                IntakeRequest.of(
                                        file(
                                                folder,
                                                "statistical_neighbours_2025.csv",
                                                PublishedFixtures.neighbours())),
                                Publication.unsaid()));
        var table = as(JOB, () -> published.of(LUTON)).orElseThrow();
        var rate = table.rows().getFirst();
        assertThat(rate.getFirst()).contains("2023/24");
        assertThat(rate.get(1)).isEqualTo("8.00");
        assertThat(rate.get(2)).isEqualTo("9.10");
        assertThat(rate.get(4)).startsWith("14.33 (of ");
        assertThat(rate.get(5)).endsWith(" of 3");
        assertThat(table.notes()).anyMatch(note -> note.startsWith("Source: Suspensions and"));
        assertThat(table.rows()).allSatisfy(row -> assertThat(row).hasSize(6));
    }

    private void load(String name, String content) {
        as(
                JOB,
                () ->
                        importPublished.load(
                                IntakeRequest.of(file(folder, name, content)),
                                Publication.unsaid()));
    }
}
