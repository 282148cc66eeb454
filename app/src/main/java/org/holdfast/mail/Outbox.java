package org.holdfast.mail;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.CurrentActor;
import org.holdfast.web.Stale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Messages and every change of where they stand. */
@Repository
class Outbox {
    private static final String DIED = "Holdfast stopped while the message was being handed over.";

    private final JdbcClient jdbc;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Puts a message in; nothing if the document has one already. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<MailId> put(NewMail mail) {
        var id = new MailId(UUID.randomUUID());
        var added =
                jdbc.sql(
                                """
                                insert into mail.message (id, pupil_id, school_id, about_id, state, queued_by, queued_at, changed_at)
                                values (:id, :pupil, :school, :about, 'waiting', :by, :at, :at)
                                on conflict (about_id) do nothing
                                """)
                        .param("id", id.value())
                        .param("pupil", mail.pupil().value())
                        .param("school", mail.school().value())
                        .param("about", mail.about())
                        .param("by", CurrentActor.get().reference())
                        .param("at", now())
                        .update();
        if (added == 0) {
            return Optional.empty();
        }
        putContent(id, mail);
        log(id, "");
        return Optional.of(id);
    }

    private void putContent(MailId id, NewMail mail) {
        jdbc.sql(
                        """
                        insert into mail.content (message_id, pupil_id, school_id, to_name, to_email, subject, body,
                          attachment_id, attachment_name)
                        values (:id, :pupil, :school, :name, :email, :subject, :body, :attachment, :file)
                        """)
                .param("id", id.value())
                .param("pupil", mail.pupil().value())
                .param("school", mail.school().value())
                .param("name", mail.toName())
                .param("email", mail.to().value())
                .param("subject", MailRules.header(mail.subject()))
                .param("body", mail.body())
                .param("attachment", mail.attachment().isPresent() ? mail.about() : null)
                .param("file", mail.attachment().orElse(null))
                .update();
    }

    /** A message that the worker has claimed: no one else will send this attempt. */
    record Claim(
            MailId id,
            int attempt,
            String toName,
            String toEmail,
            String subject,
            String body,
            Optional<UUID> attachment,
            Optional<String> fileName) {

        @Override
        public String toString() {
            return "Claim[" + id.value() + ", " + attempt + "]";
        }
    }

    /** Claims the message that has waited longest. It is committed before anyone is spoken to. */
    @Transactional
    Optional<Claim> claim() {
        var claimed =
                jdbc.sql(
                                """
                                update mail.message m set state = 'sending', attempt = attempt + 1, version = version + 1, changed_at = :now
                                from mail.content c
                                where c.message_id = m.id and m.id = (select id from mail.message where state = 'waiting'
                                  order by queued_at, id limit 1 for update skip locked)
                                returning m.id, m.attempt, c.to_name, c.to_email, c.subject, c.body, c.attachment_id, c.attachment_name
                                """)
                        .param("now", now())
                        .query((row, _) ->
                                new Claim(
                                        new MailId(row.getObject("id", UUID.class)),
                                        row.getInt("attempt"),
                                        row.getString("to_name"),
                                        row.getString("to_email"),
                                        row.getString("subject"),
                                        row.getString("body"),
                                        Optional.ofNullable(
                                                row.getObject("attachment_id", UUID.class)),
                                        Optional.ofNullable(row.getString("attachment_name"))))
                        .optional();
        claimed.ifPresent(claim -> log(claim.id(), ""));
        return claimed;
    }

    /**
     * Writes down what became of an attempt. One that was taken for lost meanwhile is put right, if
     * no person has decided yet.
     */
    @Transactional
    void settle(Claim claim, Delivery delivery) {
        var changed =
                jdbc.sql(
                                """
                                update mail.message set state = :state, version = version + 1, changed_at = :now
                                where id = :id and attempt = :attempt and state in ('sending', 'fate_unknown')
                                """)
                        .param("state", delivery.state().key())
                        .param("now", now())
                        .param("id", claim.id().value())
                        .param("attempt", claim.attempt())
                        .update();
        if (changed == 1) {
            log(claim.id(), delivery.words());
        }
    }

    /**
     * The worker is one at a time: what it finds being sent when it begins was left so by one that
     * died. Its fate is not known.
     */
    @Transactional
    int leftBehind() {
        var left =
                jdbc.sql(
                                """
                                update mail.message set state = 'fate_unknown', version = version + 1, changed_at = :now
                                where state = 'sending' returning id
                                """)
                        .param("now", now())
                        .query(UUID.class)
                        .list();
        left.forEach(id -> log(new MailId(id), DIED));
        return left.size();
    }

    /**
     * A person's decision.
     *
     * @throws Stale if the message is no longer as the person saw it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void decide(Mail mail, MailState to, String words) {
        var changed =
                jdbc.sql(
                                """
                                update mail.message set state = :state, version = version + 1, changed_at = :now
                                where id = :id and version = :version
                                """)
                        .param("state", to.key())
                        .param("now", now())
                        .param("id", mail.id().value())
                        .param("version", mail.version())
                        .update();
        if (changed == 0) {
            throw new Stale();
        }
        log(mail.id(), words);
    }

    private void log(MailId id, String words) {
        jdbc.sql(
                        """
                        insert into mail.event (message_id, pupil_id, school_id, state, attempt, words, actor, at)
                        select id, pupil_id, school_id, state, attempt, :words, :actor, :at from mail.message where id = :id
                        """)
                .param("words", words)
                .param("actor", CurrentActor.get().reference())
                .param("at", now())
                .param("id", id.value())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
