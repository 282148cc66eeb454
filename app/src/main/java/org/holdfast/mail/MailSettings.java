package org.holdfast.mail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The organisation's mail server.
 *
 * @param host empty: there is none, and mail waits
 * @param security how the connection is protected
 * @param username empty: without signing in
 * @param from the address that mail comes from
 * @param carries what a message to an official carries
 * @param address where people reach Holdfast, for links: {@code https://holdfast.example}
 * @param patience how long to wait for each answer of the server
 */
@ConfigurationProperties("holdfast.mail")
public record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("STARTTLS") Security security,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("PDF") Carries carries,
        @DefaultValue("") String address,
        @DefaultValue("30s") Duration patience) {

    /** How the connection is protected. */
    public enum Security {
        /** Encrypted, or not at all sent. */
        STARTTLS,
        /** Encrypted from the first byte. */
        TLS,
        /** In the clear: for a mail server on the same machine. */
        NONE
    }

    /** What a message to someone who can sign in carries. */
    public enum Carries {
        PDF,
        LINK
    }

    /** Whether mail can be sent at all. */
    public boolean isSet() {
        return !host.isBlank() && !from.isBlank();
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + "]";
    }
}
