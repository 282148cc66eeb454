package org.holdfast.mail;

import java.time.Clock;
import java.util.Date;
import org.holdfast.access.CurrentActor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * The worker: claims a message, hands it over, writes down what became of it. Each is a transaction
 * of its own, so that at every moment the database says what may have happened.
 */
@Service
class DeliverMail {
    private static final String JOB = "mail";
    private static final int AT_MOST = 50;

    private final Outbox outbox;
    private final MailPost post;
    private final MailSettings settings;
    private final ObjectProvider<Attachments> attachments;
    private final Clock clock;

    DeliverMail(
            Outbox outbox,
            MailPost post,
            MailSettings settings,
            ObjectProvider<Attachments> attachments,
            Clock clock) {
        this.outbox = outbox;
        this.post = post;
        this.settings = settings;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** Sends what waits; without a mail server it goes on waiting. */
    void deliver() {
        CurrentActor.runAsJob(JOB, this::deliverAll);
    }

    private void deliverAll() {
        outbox.leftBehind();
        if (!settings.isSet()) {
            return;
        }
        for (var sent = 0; sent < AT_MOST; sent++) {
            var claim = outbox.claim();
            if (claim.isEmpty()) {
                return;
            }
            outbox.settle(claim.get(), hand(claim.get()));
        }
    }

    private Delivery hand(Outbox.Claim claim) {
        var file = claim.attachment().flatMap(attachments.getObject()::pdf);
        if (claim.attachment().isPresent() && file.isEmpty()) {
            return new Delivery.Refused("The document is no longer kept.");
        }
        return post.hand(
                new MailPost.Parcel(
                        claim.id().value() + "." + claim.attempt(),
                        claim.toName(),
                        claim.toEmail(),
                        claim.subject(),
                        claim.body(),
                        claim.fileName(),
                        file,
                        Date.from(clock.instant())));
    }
}
