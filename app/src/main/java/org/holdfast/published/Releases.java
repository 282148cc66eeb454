package org.holdfast.published;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.holdfast.access.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Imported files of published statistics, the latest first. Nothing of them is ever changed. */
@Repository
public class Releases {
    private final JdbcClient jdbc;
    private final Clock clock;

    Releases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A release before it has its number. */
    record Incoming(
            Release.Kind kind,
            Publication publication,
            String file,
            String digest,
            Contents contents,
            Release.Size size) {}

    /** What is in it. */
    record Contents(List<String> periods, List<String> indicators, List<String> untotalled) {
        static final Contents NONE = new Contents(List.of(), List.of(), List.of());
    }

    /** Every import, the latest first. */
    @Transactional(readOnly = true)
    public List<Release> all() {
        CurrentActor.get();
        return jdbc.sql("select * from published.release order by number desc")
                .query(Releases::release)
                .list();
    }

    /** Whether the very same file is here. */
    boolean has(String digest) {
        return jdbc.sql("select exists (select from published.release where digest = :digest)")
                .param("digest", digest)
                .query(Boolean.class)
                .single();
    }

    /** Adds it for the current actor; its number. */
    long add(Incoming incoming) {
        var publication = incoming.publication();
        return jdbc.sql(
                        """
                        insert into published.release (kind, publication, publisher, release, licence, file_name, digest,
                          periods, indicators, untotalled, row_count, figure_count, imported_at, imported_by)
                        values (:kind, :publication, :publisher, :release, :licence, :file, :digest,
                          :periods, :indicators, :untotalled, :rows, :figures, :at, :by)
                        returning number
                        """)
                .param("kind", incoming.kind().name().toLowerCase(Locale.ROOT))
                .param("publication", publication.name())
                .param("publisher", publication.publisher())
                .param("release", publication.release())
                .param("licence", publication.licence())
                .param("file", incoming.file())
                .param("digest", incoming.digest())
                .param("periods", incoming.contents().periods().toArray(String[]::new))
                .param("indicators", incoming.contents().indicators().toArray(String[]::new))
                .param("untotalled", incoming.contents().untotalled().toArray(String[]::new))
                .param("rows", incoming.size().rows())
                .param("figures", incoming.size().figures())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("by", CurrentActor.get().reference())
                .query(Long.class)
                .single();
    }

    private static Release release(ResultSet row, int number) throws SQLException {
        return new Release(
                row.getLong("number"),
                Release.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                new Publication(
                        row.getString("publication"),
                        row.getString("release"),
                        row.getString("publisher"),
                        row.getString("licence")),
                row.getString("file_name"),
                texts(row.getArray("periods")),
                texts(row.getArray("indicators")),
                new Release.Size(row.getLong("row_count"), row.getLong("figure_count")),
                row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                row.getString("imported_by"));
    }

    /** A text array as a list. */
    static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
