package org.holdfast.mail;

/** What became of handing a message to the mail server. */
sealed interface Delivery {

    /** The server's or the connection's words. */
    String words();

    /** The server took it. */
    record Taken(String words) implements Delivery {}

    /** The server did not take it, or was not reached: it has surely not gone. */
    record Refused(String words) implements Delivery {}

    /** It was being handed over when the answer failed to come. */
    record Unknown(String words) implements Delivery {}

    default MailState state() {
        return switch (this) {
            case Taken _ -> MailState.SENT;
            case Refused _ -> MailState.FAILED;
            case Unknown _ -> MailState.FATE_UNKNOWN;
        };
    }
}
