package org.holdfast.mail;

import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.EmailAddress;
import org.holdfast.access.InvitationPost;
import org.springframework.stereotype.Component;

/**
 * Invitations go past the outbox, which keeps what it sends: the secret of an invitation is kept
 * nowhere. Nobody sends one again but the administrator, who makes a new one.
 */
@Component
class InvitationMail implements InvitationPost {
    private final MailPost post;
    private final MailSettings settings;
    private final Clock clock;

    InvitationMail(MailPost post, MailSettings settings, Clock clock) {
        this.post = post;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Fate send(String name, EmailAddress to, String path) {
        // Where people reach Holdfast is a setting: what a browser says of it could be forged.
        if (!settings.isSet() || settings.address().isBlank()) {
            return Fate.NOT_SET_UP;
        }
        var delivery =
                post.hand(
                        new MailPost.Parcel(
                                "invitation." + UUID.randomUUID(),
                                name,
                                to.value(),
                                "Your account at Holdfast",
                                words(name, settings.address() + path),
                                Optional.empty(),
                                Optional.empty(),
                                Date.from(clock.instant())));
        return switch (delivery) {
            case Delivery.Taken _ -> Fate.SENT;
            case Delivery.Refused _ -> Fate.REFUSED;
            case Delivery.Unknown _ -> Fate.UNKNOWN;
        };
    }

    private static String words(String name, String link) {
        return """
        Hello %s

        You have been invited to Holdfast. Open this link and choose a password:

        %s

        The link works once, for 7 days. If you did not expect it, do nothing, and tell the person who manages Holdfast at your organisation.
        """
                .formatted(name, link);
    }
}
