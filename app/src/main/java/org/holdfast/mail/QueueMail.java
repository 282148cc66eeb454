package org.holdfast.mail;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a message in the outbox, in the caller's transaction and after the caller's check of who
 * may. The worker sends it later, outside any transaction.
 */
@Service
public class QueueMail {
    private final Outbox outbox;

    QueueMail(Outbox outbox) {
        this.outbox = outbox;
    }

    /** The message; empty if the document has one already, which only a person may send again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<MailId> queue(NewMail mail) {
        return outbox.put(mail);
    }
}
