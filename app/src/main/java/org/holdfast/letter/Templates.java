package org.holdfast.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How letters are worded: an organisation's own words, else those above it. */
@Repository
@Transactional(readOnly = true)
class Templates {
    private static final Map<LetterKind, String> OWN = own();

    private final JdbcClient jdbc;

    Templates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holdfast's own wording. */
    static LetterTemplate holdfasts(LetterKind kind) {
        return new LetterTemplate(kind, Optional.empty(), 0, Objects.requireNonNull(OWN.get(kind)));
    }

    /**
     * The wording that holds.
     *
     * @param line the organisations whose words count, the nearest first
     */
    LetterTemplate inForce(LetterKind kind, List<OrganisationId> line) {
        record Row(UUID owner, int version, Optional<String> text) {}
        var newest =
                jdbc.sql(
                                """
                                select distinct on (organisation_id) organisation_id, version, text
                                from letter.template where kind = :kind and organisation_id = any(:line)
                                order by organisation_id, version desc
                                """)
                        .param("kind", kind.key())
                        .param("line", ids(line))
                        .query((row, _) ->
                                new Row(
                                        row.getObject("organisation_id", UUID.class),
                                        row.getInt("version"),
                                        Optional.ofNullable(row.getString("text"))))
                        .list();
        for (var organisation : line) {
            for (var row : newest) {
                if (row.owner().equals(organisation.value()) && row.text().isPresent()) {
                    return new LetterTemplate(
                            kind, Optional.of(organisation), row.version(), row.text().get());
                }
            }
        }
        return holdfasts(kind);
    }

    /**
     * A version of an organisation's wording.
     *
     * @param text empty: from then on the wording above holds
     */
    record Version(int number, Optional<String> text, String why, String by, Instant at) {}

    /** Every version, the newest first. */
    List<Version> versions(OrganisationId organisation, LetterKind kind) {
        return jdbc.sql(
                        """
                        select version, text, why, saved_by, saved_at from letter.template
                        where organisation_id = :organisation and kind = :kind order by version desc
                        """)
                .param("organisation", organisation.value())
                .param("kind", kind.key())
                .query((row, _) ->
                        new Version(
                                row.getInt("version"),
                                Optional.ofNullable(row.getString("text")),
                                row.getString("why"),
                                row.getString("saved_by"),
                                row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static UUID[] ids(List<OrganisationId> line) {
        return line.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }

    private static Map<LetterKind, String> own() {
        var texts = new EnumMap<LetterKind, String>(LetterKind.class);
        for (var kind : LetterKind.values()) {
            texts.put(kind, read("/letter/templates/" + kind.slug() + ".txt"));
        }
        return texts;
    }

    private static String read(String path) {
        try (var stream = Objects.requireNonNull(Templates.class.getResourceAsStream(path), path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
