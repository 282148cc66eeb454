package org.holdfast.access;

import java.time.Duration;
import java.time.LocalTime;
import org.holdfast.schedule.Rhythm;
import org.holdfast.schedule.TimedWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Chains new entries of the read log each second. Entries may commit out of the order of their ids:
 * each round looks a window back, and each night over everything, so that one which was held up
 * long is sealed later and never missed.
 */
@Configuration(proxyBeanMethods = false)
class SealReadLog {
    private static final long WINDOW = 2_000;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final LocalTime NIGHT = LocalTime.of(1, 30);

    @Bean
    TimedWork sealing(ReadLogSeals seals) {
        return new Sealing(
                "read-log sealing",
                new Rhythm.Every(PAUSE),
                () -> sealFrom(seals, seals.highestSealed() - WINDOW));
    }

    @Bean
    TimedWork sealingOfWhatWasHeldUp(ReadLogSeals seals) {
        return new Sealing(
                "read-log sweep", new Rhythm.Nightly(NIGHT), () -> sealFrom(seals, Long.MIN_VALUE));
    }

    /** Seals every entry above the id that is committed by now and has no seal. */
    static void sealFrom(ReadLogSeals seals, long after) {
        var from = after;
        for (var sealed = seals.sealNext(from);
                sealed.size() == ReadLogSeals.BATCH;
                sealed = seals.sealNext(from)) {
            from = sealed.getLast();
        }
    }

    private record Sealing(String name, Rhythm rhythm, Runnable round) implements TimedWork {

        @Override
        public void work() {
            round.run();
        }
    }
}
