package org.holdfast.web;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** When a page was made, for the head of its print. In templates: {@code @thisMoment.words()}. */
@Component
final class ThisMoment {
    private final Clock clock;
    private final Dates dates;

    ThisMoment(Clock clock, Dates dates) {
        this.clock = clock;
        this.dates = dates;
    }

    /** {@code Tuesday 2 December 2025 at 8:40am}, London time. */
    public String words() {
        return dates.moment(clock.instant());
    }
}
