package org.holdfast.access;

/**
 * Sends an invitation by e-mail at once, without keeping it: its secret stands nowhere. The mail
 * module does it.
 */
public interface InvitationPost {

    /** What became of it. */
    enum Fate {
        /** There is no mail server, or nobody said where people reach Holdfast. */
        NOT_SET_UP,
        SENT,
        REFUSED,
        /** The server fell silent: it may have gone. */
        UNKNOWN
    }

    /**
     * Sends it, outside any transaction.
     *
     * @param path of the page, with the secret
     */
    Fate send(String name, EmailAddress to, String path);
}
