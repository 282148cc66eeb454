package org.holdfast.mail;

import java.time.Instant;
import java.util.UUID;
import org.holdfast.access.SchoolId;
import org.holdfast.pupil.PupilId;

/**
 * A message as a page shows it.
 *
 * @param about the document that it carries
 * @param words what was last said of it: the mail server's words, or a person's
 * @param attempt how often it was handed to the mail server
 */
public record Mail(
        MailId id,
        PupilId pupil,
        SchoolId school,
        UUID about,
        MailState state,
        String toName,
        String toEmail,
        String subject,
        String words,
        int attempt,
        Instant changedAt,
        int version) {

    /** Whether a person may send it, again or at last. */
    public boolean maySend() {
        return state.byAPerson().contains(MailState.WAITING);
    }

    /** Whether a person may say that it arrived. */
    public boolean mayHaveArrived() {
        return state.byAPerson().contains(MailState.SENT);
    }

    /** Whether a person may give it up. */
    public boolean mayGiveUp() {
        return state.byAPerson().contains(MailState.GIVEN_UP);
    }

    public boolean needsAPerson() {
        return state.needsAPerson();
    }

    @Override
    public String toString() {
        return "Mail[" + id.value() + ", " + state + "]";
    }
}
