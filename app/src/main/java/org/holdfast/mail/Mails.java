package org.holdfast.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.SchoolId;
import org.holdfast.pupil.PupilId;
import org.holdfast.web.NotFound;
import org.holdfast.web.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What others ask about messages. Whoever shows the answer logs the reading. */
@Repository
@Transactional(readOnly = true)
public class Mails {
    private static final String SELECT =
            """
            select m.*, coalesce(c.to_name, '') as to_name, coalesce(c.to_email, '') as to_email,
              coalesce(c.subject, '') as subject,
              (select words from mail.event e where e.message_id = m.id order by e.id desc limit 1) as words
            from mail.message m left join mail.content c on c.message_id = m.id
            """;
    private static final String UNFINISHED =
            "where m.state in ('failed', 'fate_unknown', 'waiting') ";

    private final JdbcClient jdbc;

    Mails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The message that carries the document. */
    public Optional<Mail> about(UUID document) {
        return jdbc.sql(SELECT + "where m.about_id = :about")
                .param("about", document)
                .query(Mails::mail)
                .optional();
    }

    /** All messages about the pupil, the newest first. */
    public List<Mail> ofPupil(PupilId pupil) {
        return jdbc.sql(SELECT + "where m.pupil_id = :pupil order by m.queued_at desc, m.id")
                .param("pupil", pupil.value())
                .query(Mails::mail)
                .list();
    }

    Mail mail(MailId id) {
        return jdbc.sql(SELECT + "where m.id = :id")
                .param("id", id.value())
                .query(Mails::mail)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** How many are not sent: they wait, or a person must decide. */
    long unfinished() {
        return jdbc.sql("select count(*) from mail.message m " + UNFINISHED)
                .query(Long.class)
                .single();
    }

    /** Those on which a person must decide first, then those that wait. */
    List<Mail> unfinished(Paging page) {
        return jdbc.sql(
                        SELECT
                                + UNFINISHED
                                + "order by m.state = 'waiting', m.changed_at desc, m.id limit :rows offset :from")
                .param("rows", page.size())
                .param("from", page.offset())
                .query(Mails::mail)
                .list();
    }

    private static Mail mail(ResultSet row, int number) throws SQLException {
        return new Mail(
                new MailId(row.getObject("id", UUID.class)),
                new PupilId(row.getObject("pupil_id", UUID.class)),
                new SchoolId(row.getObject("school_id", UUID.class)),
                row.getObject("about_id", UUID.class),
                MailState.ofKey(row.getString("state")),
                row.getString("to_name"),
                row.getString("to_email"),
                row.getString("subject"),
                row.getString("words"),
                row.getInt("attempt"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}
