package org.holdfast.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.HoldfastTest;
import org.holdfast.database.FreshDatabase;
import org.holdfast.web.NotAllowed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The chain finds what someone with the owner's rights did to the read log. */
@HoldfastTest
@Import(AccessFixtures.class)
class ReadLogChainTest {
    private static final int ENTRIES = 5;

    @Autowired ReadLog log;
    @Autowired ReadLogSeals seals;
    @Autowired VerifyReadLog verify;
    @Autowired AccessFixtures fixtures;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    private record Child(UUID value) implements Subject {}

    @BeforeEach
    void fiveSealedReadings() throws SQLException {
        asOwner(
                "delete from access.read_log_seal",
                "delete from access.read_log",
                "alter sequence access.read_log_id_seq restart");
        for (var entry = 0; entry < ENTRIES; entry++) {
            read();
        }
        seal();
    }

    private void read() {
        CurrentActor.runAsJob(
                "a reader",
                () ->
                        transaction.executeWithoutResult(
                                _ -> log.read("pupil's page", new Child(UUID.randomUUID()))));
    }

    private void seal() {
        CurrentActor.runAsJob(
                "sealing", () -> SealReadLog.sealFrom(seals, seals.highestSealed() - 100));
    }

    private ReadLogState state() {
        return state(Optional.empty());
    }

    private ReadLogState state(Optional<VerifyReadLog.Noted> noted) {
        return CurrentActor.callAsJob("verify", () -> verify.verify(noted));
    }

    /** As the owner of the tables, past the triggers and keys that hold everyone else. */
    private static void asOwner(String... statements) throws SQLException {
        try (var connection = owner();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static Connection owner() throws SQLException {
        var server = FreshDatabase.server();
        return DriverManager.getConnection(
                server.jdbcUrl(), server.owner(), server.ownerPassword());
    }

    private static List<Long> places(ReadLogState state) {
        return state.breaks().stream().map(ReadLogState.Break::position).toList();
    }

    @Test
    void anUntouchedLogIsIntactAndNamesItsLastSeal() {
        var state = state();
        assertThat(state.intact()).isTrue();
        assertThat(state.sealed()).isEqualTo(ENTRIES);
        assertThat(state.head()).get().asString().hasSize(64);
        assertThat(state.tail()).isEqualTo(new ReadLogState.Tail(0, Optional.empty()));
    }

    @Test
    void anEntryThatWasChangedIsFoundWhereItStands() throws SQLException {
        asOwner("update access.read_log set actor = 'somebody else' where id = 3");
        var state = state();
        assertThat(state.breaks())
                .containsExactly(
                        new ReadLogState.Break(3, Optional.of(3L), ReadLogState.Fault.CHANGED));
    }

    @Test
    void aChangedTimePageOrPupilIsFoundToo() throws SQLException {
        asOwner(
                "update access.read_log set at = at + interval '1 microsecond' where id = 1",
                "update access.read_log set what = 'a list' where id = 2",
                "update access.read_log set pupils = pupils || gen_random_uuid() where id = 4");
        assertThat(places(state())).containsExactly(1L, 2L, 4L);
    }

    @Test
    void anEntryThatWasRemovedIsFound() throws SQLException {
        asOwner("delete from access.read_log where id = 2");
        assertThat(state().breaks())
                .containsExactly(
                        new ReadLogState.Break(
                                2, Optional.of(2L), ReadLogState.Fault.ENTRY_MISSING));
    }

    @Test
    void aSealThatWasRemovedIsFoundAndSoIsItsEntryWithoutASeal() throws SQLException {
        asOwner("delete from access.read_log_seal where position = 2");
        var state = state();
        assertThat(state.breaks())
                .contains(
                        new ReadLogState.Break(
                                2, Optional.empty(), ReadLogState.Fault.SEAL_MISSING));
        assertThat(state.tail().entries()).isEqualTo(1);
    }

    @Test
    void sealsThatChangedPlacesAreFound() throws SQLException {
        asOwner(
                "update access.read_log_seal set position = -2 where position = 2",
                "update access.read_log_seal set position = 2 where position = 4",
                "update access.read_log_seal set position = 4 where position = -2");
        assertThat(places(state())).contains(2L, 4L);
    }

    @Test
    void anEndThatWasCutOffIsFoundByTheSealThatWasNoted() throws SQLException {
        var noted = new VerifyReadLog.Noted(ENTRIES, state().head().orElseThrow());
        assertThat(state(Optional.of(noted)).intact()).isTrue();
        asOwner(
                "delete from access.read_log_seal where position >= 4",
                "delete from access.read_log where id >= 4");
        assertThat(state().intact()).isTrue();
        assertThat(places(state(Optional.of(noted)))).containsExactly(5L);
        read();
        read();
        seal();
        assertThat(state(Optional.of(noted)).breaks())
                .extracting(ReadLogState.Break::fault)
                .containsExactly(ReadLogState.Fault.NOT_AS_NOTED);
    }

    @Test
    void whatIsNotSealedYetIsReportedAndIsNoFault() {
        read();
        var state = state();
        assertThat(state.intact()).isTrue();
        assertThat(state.tail().entries()).isEqualTo(1);
        assertThat(state.tail().oldest()).isPresent();
        seal();
        assertThat(state().sealed()).isEqualTo(ENTRIES + 1);
    }

    @Test
    void anEntryThatCommitsAfterALaterOneIsSealedAsWell() throws SQLException {
        try (var late = owner();
                var statement = late.createStatement()) {
            late.setAutoCommit(false);
            statement.execute(
                    "insert into access.read_log (actor, what, pupils) values ('slow', 'pupil''s page', array[gen_random_uuid()])");
            read();
            seal();
            assertThat(state().sealed()).isEqualTo(ENTRIES + 1);
            late.commit();
        }
        seal();
        var state = state();
        assertThat(state.sealed()).isEqualTo(ENTRIES + 2);
        assertThat(state.intact()).isTrue();
    }

    @Test
    void sealingTwiceSealsOnce() {
        seal();
        seal();
        assertThat(state().sealed()).isEqualTo(ENTRIES);
    }

    @Test
    void noOneButTheOperatorWalksTheChain() {
        var head =
                fixtures.aPersonWith(
                        Role.HEADTEACHER, fixtures.aSchoolScope("Westmarch High").organisation());
        assertThatThrownBy(() -> AccessFixtures.as(head, () -> verify.verify(Optional.empty())))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void theApplicationsOwnRolesCanChangeNothing() {
        assertThatThrownBy(() -> jdbc.sql("update access.read_log set actor = 'x'").update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() ->
                        CurrentActor.runAsJob(
                                "sealing",
                                () -> jdbc.sql("delete from access.read_log_seal").update()))
                .hasStackTraceContaining("permission denied");
    }
}
