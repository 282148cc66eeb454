package org.holdfast.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.SchoolId;
import org.holdfast.pupil.PupilId;
import org.holdfast.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What others ask about letters. Each question is one statement. Whoever shows the answer logs the
 * reading; row security hides letters about pupils whom the actor may not see.
 */
@Repository
@Transactional(readOnly = true)
public class Letters {
    private static final String SELECT =
            """
            select l.*, coalesce(c.title, '') as title, coalesce(c.recipient_name, '') as recipient_name,
              coalesce(c.recipient_email, '') as recipient_email, n.id as replaced_by
            from letter.letter l
            left join letter.content c on c.letter_id = l.id
            left join letter.letter n on n.replaces = l.id
            """;

    private final JdbcClient jdbc;

    Letters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The letter.
     *
     * @throws NotFound if there is none that the actor may see
     */
    public Letter letter(LetterId id) {
        return jdbc.sql(SELECT + "where l.id = :id")
                .param("id", id.value())
                .query(Letters::letter)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** All letters about the exclusion, the newest first. */
    public List<Letter> about(UUID exclusion) {
        return jdbc.sql(SELECT + "where l.about_id = :about order by l.written_at desc, l.id")
                .param("about", exclusion)
                .query(Letters::letter)
                .list();
    }

    /** All letters about the pupil, the newest first. */
    public List<Letter> ofPupil(PupilId pupil) {
        return jdbc.sql(SELECT + "where l.pupil_id = :pupil order by l.written_at desc, l.id")
                .param("pupil", pupil.value())
                .query(Letters::letter)
                .list();
    }

    /** What the letter says, as XHTML; empty once retention has emptied it. */
    Optional<String> html(LetterId id) {
        return text("html", id);
    }

    /** What the letter says, as plain words; empty once retention has emptied it. */
    public Optional<String> plain(LetterId id) {
        return text("plain", id);
    }

    private Optional<String> text(String column, LetterId id) {
        return jdbc.sql("select " + column + " from letter.content where letter_id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    private static Letter letter(ResultSet row, int number) throws SQLException {
        return new Letter(
                new LetterId(row.getObject("id", UUID.class)),
                LetterKind.ofKey(row.getString("kind")),
                new PupilId(row.getObject("pupil_id", UUID.class)),
                new SchoolId(row.getObject("school_id", UUID.class)),
                row.getObject("about_id", UUID.class),
                row.getString("title"),
                row.getString("recipient_name"),
                row.getString("recipient_email"),
                id(row, "replaces"),
                id(row, "replaced_by"),
                row.getString("written_by"),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }

    private static Optional<LetterId> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(LetterId::new);
    }
}
