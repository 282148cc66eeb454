package org.holdfast.duty;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a duty of a case stands, for the case’s own page.
 *
 * @param path of the page that explains it
 * @param open still owed
 * @param late still owed, and late today
 * @param done when it was done, if it was
 */
public record HeldDuty(
        String rule,
        String occurrence,
        String path,
        boolean open,
        boolean late,
        Optional<LocalDate> done) {

    static HeldDuty of(Duty duty, LocalDate today) {
        return new HeldDuty(
                duty.key().rule(),
                duty.key().occurrence(),
                "/duties/" + duty.id().value(),
                duty.state() == Duty.State.OPEN,
                duty.lateOn(today),
                duty.done().map(DutyEvent.Done::on));
    }
}
