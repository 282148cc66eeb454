package org.holdfast.bundle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.SchoolId;
import org.holdfast.pupil.PupilId;
import org.holdfast.web.NotFound;
import org.holdfast.web.Stale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Bundles in preparation and made. What was struck out is forgotten when the bundle is made. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Bundles {
    private final JdbcClient jdbc;
    private final Clock clock;

    Bundles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    BundleId start(BundleCase about) {
        var id = new BundleId(UUID.randomUUID());
        jdbc.sql(
                        """
                        insert into bundle.bundle (id, about_id, pupil_id, school_id, started_by, started_at)
                        values (:id, :about, :pupil, :school, :by, :at)
                        """)
                .param("id", id.value())
                .param("about", about.about())
                .param("pupil", about.pupil().value())
                .param("school", about.school().value())
                .param("by", CurrentActor.get().reference())
                .param("at", now())
                .update();
        return id;
    }

    /** The bundle; {@link NotFound} if there is none that the actor may see. */
    Bundle bundle(BundleId id) {
        return jdbc.sql("select * from bundle.bundle where id = :id")
                .param("id", id.value())
                .query((row, _) -> bundle(row, leftOut(id), strikes(id)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Those about a case, the newest first, without what was struck. */
    List<Bundle> about(UUID about) {
        return list("about_id", about);
    }

    /** Those about a pupil, the newest first, without what was struck. */
    List<Bundle> ofPupil(PupilId pupil) {
        return list("pupil_id", pupil.value());
    }

    private List<Bundle> list(String column, UUID id) {
        return jdbc.sql(
                        "select * from bundle.bundle where "
                                + column
                                + " = :id order by started_at desc, id")
                .param("id", id)
                .query((row, _) -> bundle(row, Set.of(), Strikes.NONE))
                .list();
    }

    void leaveOut(Bundle bundle, Collection<String> keys) {
        touch(bundle);
        jdbc.sql("delete from bundle.left_out where bundle_id = :id")
                .param("id", bundle.id().value())
                .update();
        keys.forEach(key ->
                jdbc.sql(
                                """
                                insert into bundle.left_out (bundle_id, paper, pupil_id, school_id)
                                values (:id, :paper, :pupil, :school)
                                """)
                        .param("id", bundle.id().value())
                        .param("paper", key)
                        .param("pupil", bundle.pupil().value())
                        .param("school", bundle.school().value())
                        .update());
    }

    /** What is struck in one paper, or everywhere where the paper is empty, in place of before. */
    void strike(
            Bundle bundle, String paper, Collection<String> words, Collection<String> passages) {
        touch(bundle);
        jdbc.sql("delete from bundle.strike where bundle_id = :id and paper = :paper")
                .param("id", bundle.id().value())
                .param("paper", paper)
                .update();
        words.forEach(one -> add(bundle, paper, "", one));
        passages.forEach(passage -> add(bundle, paper, passage, ""));
    }

    private void add(Bundle bundle, String paper, String passage, String words) {
        jdbc.sql(
                        """
                        insert into bundle.strike (id, bundle_id, pupil_id, school_id, paper, passage, words)
                        values (:key, :id, :pupil, :school, :paper, :passage, :words)
                        """)
                .param("key", UUID.randomUUID())
                .param("id", bundle.id().value())
                .param("pupil", bundle.pupil().value())
                .param("school", bundle.school().value())
                .param("paper", paper)
                .param("passage", passage)
                .param("words", words)
                .update();
    }

    /** Keeps the document for good and forgets the words that were struck. */
    void make(Bundle bundle, BundlePrinter.Printed printed) {
        touch(bundle);
        jdbc.sql(
                        """
                        insert into bundle.document (bundle_id, pupil_id, school_id, bytes)
                        values (:id, :pupil, :school, :bytes)
                        """)
                .param("id", bundle.id().value())
                .param("pupil", bundle.pupil().value())
                .param("school", bundle.school().value())
                .param("bytes", printed.bytes())
                .update();
        jdbc.sql("delete from bundle.strike where bundle_id = :id")
                .param("id", bundle.id().value())
                .update();
        jdbc.sql(
                        """
                        update bundle.bundle set made_by = :by, made_at = :at, sha256 = :sha, pages = :pages, struck = :struck
                        where id = :id
                        """)
                .param("by", CurrentActor.get().reference())
                .param("at", now())
                .param("sha", printed.sha256())
                .param("pages", printed.pages())
                .param("struck", printed.struck())
                .param("id", bundle.id().value())
                .update();
    }

    /** The document as it was made, byte for byte. */
    Optional<byte[]> document(BundleId id) {
        return jdbc.sql("select bytes from bundle.document where bundle_id = :id")
                .param("id", id.value())
                .query((row, _) -> row.getBytes("bytes"))
                .optional();
    }

    /** Nobody else changed it since it was shown. */
    private void touch(Bundle bundle) {
        if (jdbc.sql(
                                """
                                update bundle.bundle set version = version + 1
                                where id = :id and version = :version and made_at is null
                                """)
                        .param("id", bundle.id().value())
                        .param("version", bundle.version())
                        .update()
                == 0) {
            throw new Stale();
        }
    }

    private Set<String> leftOut(BundleId id) {
        return Set.copyOf(
                jdbc.sql("select paper from bundle.left_out where bundle_id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .list());
    }

    private Strikes strikes(BundleId id) {
        var everywhere = new ArrayList<String>();
        var inPaper = new HashMap<String, List<String>>();
        var whole = new HashSet<String>();
        jdbc.sql(
                        "select paper, passage, words from bundle.strike where bundle_id = :id order by words")
                .param("id", id.value())
                .query(row -> {
                    var paper = row.getString("paper");
                    if (!row.getString("passage").isEmpty()) {
                        whole.add(paper + "/" + row.getString("passage"));
                    } else if (paper.isEmpty()) {
                        everywhere.add(row.getString("words"));
                    } else {
                        inPaper.computeIfAbsent(paper, _ -> new ArrayList<>())
                                .add(row.getString("words"));
                    }
                });
        return new Strikes(everywhere, inPaper, whole);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Bundle bundle(ResultSet row, Set<String> leftOut, Strikes strikes)
            throws SQLException {
        return new Bundle(
                new BundleId(row.getObject("id", UUID.class)),
                row.getObject("about_id", UUID.class),
                new PupilId(row.getObject("pupil_id", UUID.class)),
                new SchoolId(row.getObject("school_id", UUID.class)),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                leftOut,
                strikes,
                made(row),
                row.getInt("version"));
    }

    private static Optional<Bundle.Made> made(ResultSet row) throws SQLException {
        var at = row.getObject("made_at", OffsetDateTime.class);
        return at == null
                ? Optional.empty()
                : Optional.of(
                        new Bundle.Made(
                                row.getString("made_by"),
                                at.toInstant(),
                                HexFormat.of().formatHex(row.getBytes("sha256")),
                                row.getInt("pages"),
                                row.getInt("struck")));
    }
}
