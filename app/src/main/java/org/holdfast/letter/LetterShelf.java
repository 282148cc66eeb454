package org.holdfast.letter;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where letters are put, never to change. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class LetterShelf {
    private final JdbcClient jdbc;
    private final Clock clock;

    LetterShelf(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    LetterId put(
            LetterRequest request,
            Recipient.Known recipient,
            LetterTemplate template,
            LetterSheet sheet) {
        var id = new LetterId(UUID.randomUUID());
        jdbc.sql(
                        """
                        insert into letter.letter (id, pupil_id, school_id, about_id, kind, addressee, contact_id,
                          template_of, template_version, html_sha256, replaces, written_by, written_at)
                        values (:id, :pupil, :school, :about, :kind, :addressee, :contact, :owner, :version, :sha,
                          :replaces, :by, :at)
                        """)
                .param("id", id.value())
                .param("pupil", request.pupil().value())
                .param("school", request.school().value())
                .param("about", request.about())
                .param("kind", request.kind().key())
                .param("addressee", kindOf(request.addressee()))
                .param(
                        "contact",
                        request.addressee() instanceof Addressee.Adult(var contact)
                                ? contact
                                : null)
                .param("owner", template.owner().map(OrganisationId::value).orElse(null))
                .param("version", template.version())
                .param("sha", sha256(sheet.html().getBytes(StandardCharsets.UTF_8)))
                .param("replaces", request.replaces().map(LetterId::value).orElse(null))
                .param("by", CurrentActor.get().reference())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        putContent(id, request, recipient, sheet);
        return id;
    }

    private void putContent(
            LetterId id, LetterRequest request, Recipient.Known recipient, LetterSheet sheet) {
        jdbc.sql(
                        """
                        insert into letter.content (letter_id, pupil_id, school_id, title, recipient_name,
                          recipient_address, recipient_email, html, plain)
                        values (:id, :pupil, :school, :title, :name, :address, :email, :html, :plain)
                        """)
                .param("id", id.value())
                .param("pupil", request.pupil().value())
                .param("school", request.school().value())
                .param("title", sheet.title())
                .param("name", recipient.name())
                .param("address", recipient.address())
                .param("email", recipient.email())
                .param("html", sheet.html())
                .param("plain", sheet.plain())
                .update();
    }

    private static String kindOf(Addressee addressee) {
        return switch (addressee) {
            case Addressee.Adult _ -> "adult";
            case Addressee.ThePupil _ -> "pupil";
            case Addressee.Official _ -> "official";
        };
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no SHA-256", missing);
        }
    }
}
