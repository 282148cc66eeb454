package org.holdfast.mail;

import java.time.Duration;
import org.holdfast.schedule.Rhythm;
import org.holdfast.schedule.TimedWork;
import org.springframework.stereotype.Component;

/** The worker's rounds: one at a time, however many servers there are. */
@Component
class MailRounds implements TimedWork {
    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(5);

    private final DeliverMail deliverMail;

    MailRounds(DeliverMail deliverMail) {
        this.deliverMail = deliverMail;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(BETWEEN_ROUNDS);
    }

    @Override
    public void work() {
        deliverMail.deliver();
    }
}
