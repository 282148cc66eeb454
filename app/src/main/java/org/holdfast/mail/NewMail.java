package org.holdfast.mail;

import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.EmailAddress;
import org.holdfast.access.SchoolId;
import org.holdfast.pupil.PupilId;

/**
 * A message to be sent.
 *
 * @param about the document that it carries; each document has one message
 * @param subject without any name of a pupil: it is read on locked screens
 * @param attachment the name of the file; empty: the message carries words alone
 */
public record NewMail(
        PupilId pupil,
        SchoolId school,
        UUID about,
        String toName,
        EmailAddress to,
        String subject,
        String body,
        Optional<String> attachment) {

    /** The document's id: the words speak of a child. */
    @Override
    public String toString() {
        return "NewMail[" + about + "]";
    }
}
