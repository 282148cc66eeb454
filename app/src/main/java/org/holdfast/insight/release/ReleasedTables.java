package org.holdfast.insight.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.holdfast.access.CurrentActor;
import org.holdfast.insight.disclosure.Protected;
import org.holdfast.insight.disclosure.Released;
import org.holdfast.insight.disclosure.Subject;
import org.holdfast.insight.indicator.Indicator;
import org.holdfast.organisation.AuthorityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every release, the latest first. Nothing of it is ever changed. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class ReleasedTables {
    private final JdbcClient jdbc;
    private final Clock clock;

    ReleasedTables(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A release about to be registered.
     *
     * @param snapshot id of the snapshot that it is counted from
     */
    public record Incoming(
            AuthorityId authority,
            String title,
            String snapshot,
            Collection<Indicator> indicators,
            Protected tables) {}

    /** Registers it for the current actor; its id. */
    public UUID add(Incoming incoming) {
        var id = UUID.randomUUID();
        var counts = incoming.tables().released();
        jdbc.sql(
                        """
                        insert into insight.release (id, authority_id, title, threshold, snapshot_id, as_at, indicators,
                          counts, hidden, lost, released_at, released_by)
                        values (:id, :authority, :title, :threshold, :snapshot, :asAt, :indicators,
                          :counts, :hidden, :lost, :at, :by)
                        """)
                .param("id", id)
                .param("authority", incoming.authority().value())
                .param("title", incoming.title())
                .param("threshold", incoming.tables().threshold())
                .param("snapshot", incoming.snapshot())
                .param("asAt", incoming.tables().asAt())
                .param(
                        "indicators",
                        incoming.indicators().stream()
                                .map(one -> one.key() + " " + one.version())
                                .sorted()
                                .toArray(String[]::new))
                .param("counts", counts.size())
                .param("hidden", counts.stream().filter(count -> !count.shown()).count())
                .param("lost", incoming.tables().lost().toArray(String[]::new))
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("by", CurrentActor.get().reference())
                .update();
        addCounts(id, incoming.authority(), counts);
        return id;
    }

    private void addCounts(UUID id, AuthorityId authority, List<Released> counts) {
        jdbc.sql(
                        """
                        insert into insight.release_count (release_id, authority_id, subject, value, shown)
                        select :id, :authority, * from unnest(:subjects::text[], :values::int[], :shown::boolean[])
                        """)
                .param("id", id)
                .param("authority", authority.value())
                .param(
                        "subjects",
                        counts.stream().map(count -> count.subject().text()).toArray(String[]::new))
                .param("values", counts.stream().map(Released::value).toArray(Integer[]::new))
                .param("shown", counts.stream().map(Released::shown).toArray(Boolean[]::new))
                .update();
    }

    /**
     * Every count that the authority has released so far. Until the transaction has ended nobody
     * else of the authority is told: two releases at once would not know each other.
     */
    public List<Released> before(AuthorityId authority) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:release, 0))")
                .param("release", "release " + authority.value())
                .query((_, _) -> 1)
                .single();
        return jdbc.sql(
                        """
                        select c.subject, c.value, c.shown, r.as_at
                        from insight.release_count c join insight.release r on r.id = c.release_id
                        where c.authority_id = :authority order by r.number, c.subject
                        """)
                .param("authority", authority.value())
                .query(ReleasedTables::count)
                .list();
    }

    /** Every count released before one release was. */
    public List<Released> before(UUID release) {
        return jdbc.sql(
                        """
                        select c.subject, c.value, c.shown, r.as_at
                        from insight.release this
                          join insight.release r on r.authority_id = this.authority_id and r.number < this.number
                          join insight.release_count c on c.release_id = r.id
                        where this.id = :id order by r.number, c.subject
                        """)
                .param("id", release)
                .query(ReleasedTables::count)
                .list();
    }

    /** The releases that the current actor may see. */
    public List<TableRelease> all() {
        return jdbc.sql("select * from insight.release order by number desc")
                .query(ReleasedTables::release)
                .list();
    }

    private static Released count(ResultSet row, int number) throws SQLException {
        return new Released(
                Subject.of(row.getString("subject")),
                row.getObject("as_at", LocalDate.class),
                row.getInt("value"),
                row.getBoolean("shown"));
    }

    private static TableRelease release(ResultSet row, int number) throws SQLException {
        return new TableRelease(
                row.getObject("id", UUID.class),
                new AuthorityId(row.getObject("authority_id", UUID.class)),
                row.getString("title"),
                row.getInt("threshold"),
                row.getString("snapshot_id"),
                row.getObject("as_at", LocalDate.class),
                Arrays.asList((String[]) row.getArray("indicators").getArray()),
                row.getInt("counts"),
                row.getInt("hidden"),
                Arrays.asList((String[]) row.getArray("lost").getArray()),
                row.getObject("released_at", OffsetDateTime.class).toInstant(),
                row.getString("released_by"));
    }
}
