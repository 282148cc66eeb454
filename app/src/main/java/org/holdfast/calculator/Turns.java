package org.holdfast.calculator;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Lets so many people at once have something worked out and no more, so that a crowd at the public
 * page takes nothing from a school that records a suspension. Nobody is counted or remembered:
 * those who find no turn for a moment are asked to come again.
 */
@Component
class Turns {
    /** More at once would only wait for each other: working out is all processor. */
    private static final int AT_ONCE = 4;

    private static final int SECONDS_TO_WAIT = 2;

    private final Semaphore turns;
    private final int secondsToWait;

    Turns() {
        this(AT_ONCE, SECONDS_TO_WAIT);
    }

    Turns(int atOnce, int secondsToWait) {
        this.turns = new Semaphore(atOnce);
        this.secondsToWait = secondsToWait;
    }

    /**
     * Works something out when there is a turn.
     *
     * @param otherwise what to say when none comes
     */
    <T> T take(Supplier<? extends T> work, Supplier<? extends T> otherwise) {
        if (!comes()) {
            return otherwise.get();
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private boolean comes() {
        try {
            return turns.tryAcquire(secondsToWait, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
