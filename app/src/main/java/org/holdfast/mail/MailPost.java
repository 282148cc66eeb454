package org.holdfast.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands one message to the mail server and says what is known of its fate. */
@Component
class MailPost {
    private static final Logger LOG = LoggerFactory.getLogger(MailPost.class);
    private static final int REFUSALS = 400; // RFC 5321, 4.2.1: 4yz and 5yz
    private static final int END_OF_REFUSALS = 600;

    private final MailSettings settings;

    MailPost(MailSettings settings) {
        this.settings = settings;
    }

    /**
     * A message on its way.
     *
     * @param id of this message and attempt, which the mail server's log shows
     */
    record Parcel(
            String id,
            String toName,
            String toEmail,
            String subject,
            String body,
            Optional<String> fileName,
            Optional<byte[]> file,
            Date on) {

        @Override
        public String toString() {
            return "Parcel[" + id + "]";
        }
    }

    Delivery hand(Parcel parcel) {
        var session = Session.getInstance(properties());
        try {
            var transport = session.getTransport("smtp");
            var message = message(session, parcel);
            transport.connect(
                    settings.username().isEmpty() ? null : settings.username(),
                    settings.password().isEmpty() ? null : settings.password());
            var delivery = hand(transport, message);
            hangUp(transport);
            return delivery;
        } catch (MessagingException | UnsupportedEncodingException notReached) {
            return new Delivery.Refused(words(notReached));
        }
    }

    /** What became of the message is known by now: a farewell that fails changes nothing. */
    private static void hangUp(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException rude) {
            LOG.debug("The mail server did not say goodbye", rude);
        }
    }

    /** From here on the message is being handed over: silence says nothing. */
    private static Delivery hand(Transport transport, Message message) {
        try {
            message.saveChanges();
            transport.sendMessage(message, message.getAllRecipients());
            return new Delivery.Taken(lastAnswer(transport));
        } catch (MessagingException failure) {
            return refusal(failure)
                    .<Delivery>map(Delivery.Refused::new)
                    .orElseGet(() -> new Delivery.Unknown(words(failure)));
        }
    }

    private static String lastAnswer(Transport transport) {
        var answer = transport instanceof SMTPTransport smtp ? smtp.getLastServerResponse() : null;
        return answer == null ? "" : MailRules.answer(answer);
    }

    /**
     * The words with which the server refused, if that is what happened. A broken connection may
     * come with a code that the server never said: only words that begin with it count.
     */
    private static Optional<String> refusal(MessagingException failure) {
        for (Exception at = failure;
                at instanceof MessagingException next;
                at = next.getNextException()) {
            var code =
                    switch (next) {
                        case SMTPSendFailedException send -> send.getReturnCode();
                        case SMTPAddressFailedException address -> address.getReturnCode();
                        case SMTPSenderFailedException sender -> sender.getReturnCode();
                        default -> 0;
                    };
            var words = words(next);
            if (code >= REFUSALS
                    && code < END_OF_REFUSALS
                    && words.startsWith(Integer.toString(code))) {
                return Optional.of(words);
            }
        }
        return Optional.empty();
    }

    private static String words(Exception failure) {
        var words = failure.getMessage();
        return MailRules.answer(words == null ? failure.getClass().getSimpleName() : words);
    }

    private MimeMessage message(Session session, Parcel parcel)
            throws MessagingException, UnsupportedEncodingException {
        var message = new Numbered(session, parcel.id(), domain());
        var parts =
                new MimeMessageHelper(
                        message, parcel.file().isPresent(), StandardCharsets.UTF_8.name());
        parts.setFrom(settings.from());
        parts.setTo(
                new InternetAddress(parcel.toEmail(), MailRules.header(parcel.toName()), "UTF-8"));
        parts.setSubject(MailRules.header(parcel.subject()));
        parts.setText(parcel.body());
        parts.setSentDate(parcel.on());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (parcel.file().isPresent()) {
            parts.addAttachment(
                    MailRules.header(parcel.fileName().orElse("letter.pdf")),
                    new ByteArrayResource(parcel.file().get()),
                    "application/pdf");
        }
        return message;
    }

    private String domain() {
        return settings.from().substring(settings.from().lastIndexOf('@') + 1);
    }

    private Properties properties() {
        var patience = Long.toString(settings.patience().toMillis());
        var properties = new Properties();
        properties.put("mail.smtp.host", settings.host());
        properties.put("mail.smtp.port", Integer.toString(settings.port()));
        properties.put("mail.smtp.connectiontimeout", patience);
        properties.put("mail.smtp.timeout", patience);
        properties.put("mail.smtp.writetimeout", patience);
        properties.put("mail.smtp.auth", Boolean.toString(!settings.username().isEmpty()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        switch (settings.security()) {
            case STARTTLS -> {
                properties.put("mail.smtp.starttls.enable", "true");
                properties.put("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.put("mail.smtp.ssl.enable", "true");
            case NONE -> properties.put("mail.smtp.starttls.enable", "false");
        }
        return properties;
    }

    /** Carries our number, by which the server's log can be asked about it. */
    private static final class Numbered extends MimeMessage {
        private final String number;

        Numbered(Session session, String id, String domain) {
            super(session);
            this.number = "<" + id + "@" + domain + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", number);
        }
    }
}
