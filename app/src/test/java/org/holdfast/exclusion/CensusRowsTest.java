package org.holdfast.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.access.AccessFixtures.as;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.HoldfastTest;
import org.holdfast.access.Actor;
import org.holdfast.access.SchoolId;
import org.holdfast.pupil.CensusExclusionRow;
import org.holdfast.pupil.CensusExclusions;
import org.holdfast.pupil.PupilId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HoldfastTest
class CensusRowsTest {
    @Autowired CensusExclusions census;
    @Autowired TransactionTemplate transaction;

    @Test
    void loadsTheSameRowsOnceAndAChangedRowAgain() {
        var first = row("1", 2);
        var second = row("2", 5);
        assertThat(load(List.of(first, second))).isEqualTo(2);
        assertThat(load(List.of(first, second))).isZero();
        var changed =
                new CensusExclusionRow(
                        first.census(),
                        first.rowId(),
                        first.pupil(),
                        first.school(),
                        first.start(),
                        first.category(),
                        Optional.empty(),
                        List.of("PP", "DB"),
                        Optional.of("K"));
        assertThat(load(List.of(changed, second))).isEqualTo(1);
    }

    private long load(List<CensusExclusionRow> rows) {
        return as(
                new Actor.Job("import"),
                () -> Objects.requireNonNull(transaction.execute(_ -> census.load(rows))));
    }

    private static CensusExclusionRow row(String id, int halfDays) {
        return new CensusExclusionRow(
                "2025-summer",
                id,
                new PupilId(UUID.randomUUID()),
                new SchoolId(UUID.randomUUID()),
                ExclusionFixtures.MONDAY,
                "SUSP",
                Optional.of(halfDays),
                List.of("DB"),
                Optional.empty());
    }
}
