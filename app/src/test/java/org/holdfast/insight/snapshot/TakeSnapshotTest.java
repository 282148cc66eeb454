package org.holdfast.insight.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.holdfast.access.AccessFixtures.as;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.holdfast.HoldfastTest;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.organisation.OrganisationFixtures;
import org.holdfast.organisation.School;
import org.holdfast.pupil.PupilFixtures;
import org.holdfast.pupil.PupilId;
import org.holdfast.web.NotAllowed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Snapshots of the real database. */
@HoldfastTest
@Import({AccessFixtures.class, OrganisationFixtures.class, PupilFixtures.class})
class TakeSnapshotTest {
    private static final Actor JOB = new Actor.Job("a test");

    @Autowired TakeSnapshot takeSnapshot;
    @Autowired Snapshots snapshots;
    @Autowired OneState oneState;
    @Autowired AccessFixtures access;
    @Autowired OrganisationFixtures organisations;
    @Autowired PupilFixtures pupils;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    private School school;
    private PupilId pupil;

    @BeforeEach
    void aSchoolWithAPupil() {
        school = organisations.aSchool("Westmarch High");
        organisations.keepsTheYear(school.id());
        pupil = pupils.aPupilAt(school.id());
    }

    @Test
    void holdsWhatIsRecordedAndTheNewestIsFound() {
        suspend(LocalDate.of(2025, 11, 10));
        var folder = as(JOB, takeSnapshot::take);

        var manifest = Manifest.read(folder);
        assertThat(manifest.rows(SnapshotTable.EXCLUSIONS)).isPositive();
        assertThat(manifest.rows(SnapshotTable.SCHOOL_DAYS)).isGreaterThan(180);
        assertThat(manifest.rows(SnapshotTable.CODES)).isGreaterThan(80);
        assertThat(manifest.databaseSnapshot()).matches("\\d+:\\d+:[\\d,]*");
        assertThat(snapshots.newest()).contains(folder);
        assertThat(snapshots.named(manifest.id())).contains(folder);
        assertThat(
                        single(
                                folder,
                                "select reasons.code || ' ' || sessions || ' ' || year_group from exclusions"
                                        + " join reasons using (exclusion_id) where pupil_id = '"
                                        + pupil.value()
                                        + "'"))
                .isEqualTo("PP 4 9");
    }

    @Test
    void namesNobody() {
        suspend(LocalDate.of(2025, 11, 10));
        var folder = as(JOB, takeSnapshot::take);
        try (var duck = DuckDatabase.open(List.of(folder), folder.resolve("spill"), "256MB")) {
            for (var part : Manifest.read(folder).files()) {
                var file = DuckDatabase.quoted(folder.resolve(part.path()));
                assertThat(
                                duck.single(
                                        "select count(*) from %s t where t::varchar ilike '%%amankwah%%' or t::varchar ilike '%%kofi%%' or t::varchar like '%%2012-01-14%%'"
                                                .formatted(file)))
                        .as(part.path())
                        .isEqualTo("0");
            }
        }
    }

    @Test
    void seesOneStateWhileOthersGoOnWriting() {
        var counted =
                as(
                        JOB,
                        () ->
                                oneState.see(() -> {
                                    var before = exclusions();
                                    CompletableFuture.runAsync(
                                                    () -> suspend(LocalDate.of(2025, 12, 1)))
                                            .join();
                                    return exclusions() - before;
                                }));
        assertThat(counted).isZero();
        long written = as(JOB, () -> transaction.execute(_ -> exclusions()));
        assertThat(written).isPositive();
    }

    @Test
    void aHeadteacherMayNotTakeOne() {
        var head = access.aPersonWith(Role.HEADTEACHER, school.id().organisation());
        assertThatThrownBy(() -> as(head, takeSnapshot::take)).isInstanceOf(NotAllowed.class);
    }

    private long exclusions() {
        return jdbc.sql("select count(*) from exclusion.snapshot_exclusion")
                .query(Long.class)
                .single();
    }

    private void suspend(LocalDate day) {
        as(
                JOB,
                () ->
                        Objects.requireNonNull(
                                transaction.execute(_ -> {
                                    var id = UUID.randomUUID();
                                    jdbc.sql(
                                                    """
                                                    insert into exclusion.exclusion (id, pupil_id, school_id, kind, state, decided_on,
                                                      first_day, last_day, half_days, recorded_by, recorded_at)
                                                    values (?, ?, ?, 'suspension', 'standing', ?, ?, ?, 4, 'fixture', now())
                                                    """)
                                            .params(
                                                    id,
                                                    pupil.value(),
                                                    school.id().value(),
                                                    day,
                                                    day,
                                                    day)
                                            .update();
                                    return jdbc.sql(
                                                    "insert into exclusion.reason (exclusion_id, position, pupil_id, school_id, code) values (?, 1, ?, ?, 'PP')")
                                            .params(id, pupil.value(), school.id().value())
                                            .update();
                                })));
    }

    private static String single(Path folder, String sql) {
        try (var open = SnapshotFolder.open(folder)) {
            return open.ask(sql, row -> row.getString(1)).getFirst();
        }
    }
}
