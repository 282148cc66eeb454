package org.holdfast.insight.board;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.CurrentActor;
import org.holdfast.insight.indicator.Term;
import org.holdfast.organisation.AuthorityId;
import org.holdfast.web.NotFound;
import org.holdfast.web.Stale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Board packs, what was written into them, and the files of those that were issued. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Packs {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Clock clock;

    Packs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The frozen content as it is kept: the same for the same content. */
    static String written(PackContent content) {
        return MAPPER.writeValueAsString(content);
    }

    PackId add(
            AuthorityId authority, PackTerm term, int edition, UUID release, PackContent content) {
        var id = new PackId(UUID.randomUUID());
        var text = written(content);
        jdbc.sql(
                        """
                        insert into insight.pack (id, authority_id, school_year, term, edition, release_id, content, sha256, made_at, made_by)
                        values (:id, :authority, :year, :term, :edition, :release, :content, :sha, :at, :by)
                        """)
                .param("id", id.value())
                .param("authority", authority.value())
                .param("year", term.schoolYear())
                .param("term", term.term().key())
                .param("edition", edition)
                .param("release", release)
                .param("content", text)
                .param("sha", Digest.of(text.getBytes(StandardCharsets.UTF_8)))
                .param("at", now())
                .param("by", CurrentActor.get().reference())
                .update();
        return id;
    }

    /** How many editions the term's pack has. */
    int editions(AuthorityId authority, PackTerm term) {
        return jdbc.sql(
                        """
                        select coalesce(max(edition), 0) from insight.pack
                        where authority_id = :authority and school_year = :year and term = :term
                        """)
                .param("authority", authority.value())
                .param("year", term.schoolYear())
                .param("term", term.term().key())
                .query(Integer.class)
                .single();
    }

    /** The pack; {@link NotFound} if there is none that the actor may see. */
    Pack pack(PackId id) {
        return jdbc.sql("select * from insight.pack where id = :id")
                .param("id", id.value())
                .query((row, _) -> pack(row, words(id)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** All that the actor may see, the newest first, without what was written. */
    List<Pack> all() {
        return jdbc.sql("select * from insight.pack order by made_at desc, id")
                .query((row, _) -> pack(row, Map.of()))
                .list();
    }

    /** The newest edition of the term's pack. */
    Optional<Pack> newest(AuthorityId authority, PackTerm term) {
        return jdbc.sql(
                        """
                        select id from insight.pack
                        where authority_id = :authority and school_year = :year and term = :term
                        order by edition desc limit 1
                        """)
                .param("authority", authority.value())
                .param("year", term.schoolYear())
                .param("term", term.term().key())
                .query(UUID.class)
                .optional()
                .map(id -> pack(new PackId(id)));
    }

    private Map<Slot, Pack.Words> words(PackId id) {
        var newest = new EnumMap<Slot, Pack.Words>(Slot.class);
        history(id).forEach(words -> newest.put(words.slot(), words));
        return newest;
    }

    /** Everything that was ever written into the pack, the oldest first. */
    List<Pack.Words> history(PackId id) {
        return jdbc.sql(
                        "select * from insight.pack_words where pack_id = :id order by slot,"
                                + " version")
                .param("id", id.value())
                .query((row, _) ->
                        new Pack.Words(
                                Slot.ofKey(row.getString("slot")).orElseThrow(),
                                row.getInt("version"),
                                row.getString("words"),
                                moment(row, "written_at"),
                                row.getString("written_by")))
                .list();
    }

    /**
     * Writes into a slot, as a further version.
     *
     * @param seen the version that the writer had before them
     * @throws Stale if somebody wrote another meanwhile
     */
    void write(Pack pack, Slot slot, int seen, String text) {
        var written =
                jdbc.sql(
                                """
                                insert into insight.pack_words (pack_id, authority_id, slot, version, words, written_at, written_by)
                                select :id, :authority, :slot, :seen + 1, :words, :at, :by
                                where :seen = (select coalesce(max(version), 0) from insight.pack_words
                                  where pack_id = :id and slot = :slot)
                                on conflict do nothing
                                """)
                        .param("id", pack.id().value())
                        .param("authority", pack.authority().value())
                        .param("slot", slot.key())
                        .param("seen", seen)
                        .param("words", text)
                        .param("at", now())
                        .param("by", CurrentActor.get().reference())
                        .update();
        if (written == 0) {
            throw new Stale();
        }
    }

    /** Marks it as issued; {@link Stale} if it was already. */
    void issue(Pack pack) {
        var issued =
                jdbc.sql(
                                """
                                update insight.pack set issued_at = :at, issued_by = :by
                                where id = :id and issued_at is null
                                """)
                        .param("id", pack.id().value())
                        .param("at", now())
                        .param("by", CurrentActor.get().reference())
                        .update();
        if (issued == 0) {
            throw new Stale();
        }
    }

    void keep(Pack pack, PackFile kind, byte[] bytes) {
        jdbc.sql(
                        """
                        insert into insight.pack_file (pack_id, authority_id, kind, bytes, sha256, made_at)
                        values (:id, :authority, :kind, :bytes, :sha, :at)
                        """)
                .param("id", pack.id().value())
                .param("authority", pack.authority().value())
                .param("kind", kind.key())
                .param("bytes", bytes)
                .param("sha", Digest.of(bytes))
                .param("at", now())
                .update();
    }

    Optional<byte[]> kept(PackId id, PackFile kind) {
        return jdbc.sql("select bytes from insight.pack_file where pack_id = :id and kind = :kind")
                .param("id", id.value())
                .param("kind", kind.key())
                .query((row, _) -> row.getBytes("bytes"))
                .optional();
    }

    private static Pack pack(ResultSet row, Map<Slot, Pack.Words> words) throws SQLException {
        var issued = row.getObject("issued_at", OffsetDateTime.class);
        return new Pack(
                new PackId(row.getObject("id", UUID.class)),
                new AuthorityId(row.getObject("authority_id", UUID.class)),
                new PackTerm(
                        row.getInt("school_year"), Term.ofKey(row.getString("term")).orElseThrow()),
                row.getInt("edition"),
                row.getObject("release_id", UUID.class),
                MAPPER.readValue(row.getString("content"), PackContent.class),
                row.getString("sha256"),
                moment(row, "made_at"),
                Optional.ofNullable(issued).map(OffsetDateTime::toInstant),
                words);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
