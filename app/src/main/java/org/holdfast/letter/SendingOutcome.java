package org.holdfast.letter;

import org.holdfast.mail.MailId;

/** What became of sending a letter by e-mail. */
public sealed interface SendingOutcome {

    /** It is in the outbox. */
    record Queued(MailId mail) implements SendingOutcome {}

    /** Nobody gave an e-mail address, or it is none. */
    record NoAddress() implements SendingOutcome {}

    /** It was put in the outbox before: only a person may send it again, from there. */
    record AlreadyQueued() implements SendingOutcome {}

    /** A newer letter has taken its place. */
    record Replaced(LetterId by) implements SendingOutcome {}
}
