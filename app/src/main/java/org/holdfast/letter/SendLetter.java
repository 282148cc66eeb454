package org.holdfast.letter;

import java.util.List;
import java.util.Optional;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.EmailAddress;
import org.holdfast.mail.MailSettings;
import org.holdfast.mail.NewMail;
import org.holdfast.mail.QueueMail;
import org.holdfast.organisation.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends a letter by e-mail, to the person it is for. A family gets the document; for dates the
 * paper copy counts (the deemed dates of the 2012 Regulations know only delivery and post; AMB-9).
 */
@Service
public class SendLetter {
    private final Letters letters;
    private final Organisations organisations;
    private final QueueMail queueMail;
    private final MailSettings settings;

    SendLetter(
            Letters letters,
            Organisations organisations,
            QueueMail queueMail,
            MailSettings settings) {
        this.letters = letters;
        this.organisations = organisations;
        this.queueMail = queueMail;
        this.settings = settings;
    }

    /** Puts the letter in the outbox, in the caller's transaction if there is one. */
    @Transactional
    public SendingOutcome send(LetterId id) {
        var letter = letters.letter(id);
        LetterPermissions.at(CurrentActor.get(), letter.school()).requireWrite();
        if (letter.replacedBy().isPresent()) {
            return new SendingOutcome.Replaced(letter.replacedBy().get());
        }
        var address = EmailAddress.parse(letter.recipientEmail());
        if (address.isEmpty()) {
            return new SendingOutcome.NoAddress();
        }
        return queueMail
                .queue(mail(letter, address.get()))
                .<SendingOutcome>map(SendingOutcome.Queued::new)
                .orElseGet(SendingOutcome.AlreadyQueued::new);
    }

    private NewMail mail(Letter letter, EmailAddress to) {
        var at = letter.school().organisation();
        var school = organisations.names(List.of(at)).getOrDefault(at, "the school");
        var link = !letter.kind().isForFamily() && settings.carries() == MailSettings.Carries.LINK;
        return new NewMail(
                letter.pupil(),
                letter.school(),
                letter.id().value(),
                letter.recipientName(),
                to,
                letter.kind().isForFamily()
                        ? "A letter from " + school
                        : letter.kind().title() + " from " + school,
                link ? linkWords(letter, school) : attachedWords(letter, school),
                link ? Optional.empty() : Optional.of("letter.pdf"));
    }

    private String linkWords(Letter letter, String school) {
        return """
        %s has written to you about a pupil.

        Sign in to read it:
        %s/letters/%s
        """
                .formatted(school, settings.address(), letter.id().value());
    }

    private static String attachedWords(Letter letter, String school) {
        return letter.kind().isForFamily()
                ? """
                Dear %s,

                There is a letter from %s with this email. It is a PDF. Please read it soon: it tells you about your rights, and about dates that matter.

                You will also get it on paper. For dates, the paper letter is the one that counts.

                Nobody reads replies to this email address. If you have a question, please ring the school.
                """
                        .formatted(letter.recipientName(), school)
                : """
                Dear %s,

                %s has written to you about a pupil. The notice is with this email as a PDF. The headteacher must tell you without delay.
                """
                        .formatted(letter.recipientName(), school);
    }
}
