package org.holdfast.mail;

import org.holdfast.access.CurrentActor;
import org.holdfast.web.Stale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person decides what becomes of a message: nothing is ever sent again without one. */
@Service
class DecideOnMail {
    private final Mails mails;
    private final Outbox outbox;

    DecideOnMail(Mails mails, Outbox outbox) {
        this.mails = mails;
        this.outbox = outbox;
    }

    /**
     * Decides.
     *
     * @param version of the message as the person saw it
     * @throws Stale if it has changed since, or what was decided is no longer open
     */
    @Transactional
    public Mail decide(MailId id, int version, MailState to) {
        var mail = mails.mail(id);
        MailPermissions.at(CurrentActor.get(), mail.school()).requireDecide();
        if (mail.version() != version || !mail.state().byAPerson().contains(to)) {
            throw new Stale();
        }
        outbox.decide(mail, to, words(to));
        return mail;
    }

    private static String words(MailState to) {
        return switch (to) {
            case WAITING -> "Someone asked to send it again.";
            case SENT -> "Someone says that it arrived.";
            case GIVEN_UP -> "Someone decided not to email it.";
            case SENDING, FAILED, FATE_UNKNOWN ->
                    throw new IllegalArgumentException("No person decides this: " + to);
        };
    }
}
