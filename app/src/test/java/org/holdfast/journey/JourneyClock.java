package org.holdfast.journey;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.holdfast.web.Dates;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** The application's clock during a journey: it stands still until it is set. */
@TestComponent
@Primary
class JourneyClock extends Clock {
    /** A school day in the half-term before the autumn half-term of the calendar W25. */
    static final LocalDate TUESDAY = LocalDate.of(2025, 10, 21);

    private volatile Instant now = morningOf(TUESDAY);

    /** It is twenty to nine in the morning of the day. */
    void set(LocalDate day) {
        now = morningOf(day);
    }

    private static Instant morningOf(LocalDate day) {
        return day.atTime(LocalTime.of(8, 40)).atZone(Dates.LONDON).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return Dates.LONDON;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
