package org.holdfast.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The chain over the read log. */
@Repository
class ReadLogSeals {
    /** One batch is one transaction. */
    static final int BATCH = 1_000;

    /** Of advisory locks this one is the chain's: two sealers take turns. */
    private static final int CHAIN_LOCK = 0x5EA1;

    private static final int AT_A_TIME = 2_000;

    private final JdbcClient jdbc;

    ReadLogSeals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Last(long position, Seal seal) {}

    /** The highest entry that is sealed; 0 for none. */
    @Transactional(readOnly = true)
    public long highestSealed() {
        return jdbc.sql("select coalesce(max(entry_id), 0) from access.read_log_seal")
                .query(Long.class)
                .single();
    }

    /**
     * Seals entries that are committed and have no seal, at most {@link #BATCH}.
     *
     * @param after looks at entries above this id
     * @return the entries sealed, lowest first
     */
    @Transactional
    public List<Long> sealNext(long after) {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(?)) as taken")
                .param(CHAIN_LOCK)
                .query(Integer.class)
                .single();
        var readings =
                jdbc.sql(
                                """
                                select id, at, actor, what, pupils from access.read_log l
                                where id > :after
                                  and not exists (select 1 from access.read_log_seal s where s.entry_id = l.id)
                                order by id limit :most
                                """)
                        .param("after", after)
                        .param("most", BATCH)
                        .query((row, _) -> reading(row))
                        .list();
        if (!readings.isEmpty()) {
            append(readings);
        }
        return readings.stream().map(Reading::id).toList();
    }

    private void append(List<Reading> readings) {
        var last =
                jdbc.sql(
                                "select position, seal from access.read_log_seal order by position desc limit 1")
                        .query((row, _) -> new Last(row.getLong(1), Seal.of(row.getBytes(2))))
                        .optional()
                        .orElse(new Last(0, Seal.beforeTheFirst()));
        var positions = new Long[readings.size()];
        var seals = new byte[readings.size()][];
        var before = last.seal();
        for (var index = 0; index < seals.length; index++) {
            positions[index] = last.position() + 1 + index;
            before = SealRules.seal(before, positions[index], readings.get(index));
            seals[index] = before.bytes();
        }
        jdbc.sql(
                        """
                        insert into access.read_log_seal (position, entry_id, seal)
                        select * from unnest(:positions, :entries, :seals)
                        """)
                .param("positions", positions)
                .param("entries", readings.stream().map(Reading::id).toArray(Long[]::new))
                .param("seals", seals)
                .update();
    }

    /** One place of the chain with the entry that it seals, if that is still there. */
    record Link(long position, long entry, Seal seal, List<Reading> reading) {}

    /** Walks the chain from its beginning without keeping it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void walk(Consumer<Link> visitor) {
        jdbc.sql(
                        """
                        select s.position, s.entry_id, s.seal, l.id, l.at, l.actor, l.what, l.pupils
                        from access.read_log_seal s left join access.read_log l on l.id = s.entry_id
                        order by s.position
                        """)
                .withFetchSize(AT_A_TIME)
                .query(row -> {
                    visitor.accept(
                            new Link(
                                    row.getLong("position"),
                                    row.getLong("entry_id"),
                                    Seal.of(row.getBytes("seal")),
                                    row.getObject("id") == null
                                            ? List.of()
                                            : List.of(reading(row))));
                });
    }

    /** Entries without a seal. */
    @Transactional(propagation = Propagation.MANDATORY)
    public ReadLogState.Tail tail() {
        return jdbc.sql(
                        """
                        select count(*), min(at) from access.read_log l
                        where not exists (select 1 from access.read_log_seal s where s.entry_id = l.id)
                        """)
                .query((row, _) ->
                        new ReadLogState.Tail(
                                row.getLong(1),
                                java.util.Optional.ofNullable(
                                                row.getObject(2, OffsetDateTime.class))
                                        .map(OffsetDateTime::toInstant)))
                .single();
    }

    private static Reading reading(ResultSet row) throws SQLException {
        return new Reading(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("what"),
                Arrays.asList((UUID[]) row.getArray("pupils").getArray()));
    }
}
