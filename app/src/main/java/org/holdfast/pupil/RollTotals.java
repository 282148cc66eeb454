package org.holdfast.pupil;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.holdfast.access.SchoolId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * How many pupils a list has, kept for a minute: counting the pupils of a borough costs ten times
 * what showing a page of them does. What this server changes it counts anew at once; what another
 * one changes is in the total within the minute, and in the rows at once.
 */
@Component
public class RollTotals {
    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST = 500;

    private final Map<Asked, Counted> totals =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Asked, Counted> eldest) {
                    return size() > MOST;
                }
            };

    /** What was asked, of which schools; whoever asks it may see those. */
    private record Asked(Set<SchoolId> schools, RollFilter filter, LocalDate day) {}

    private record Counted(long pupils, long at) {
        boolean isFresh() {
            return System.nanoTime() - at < KEPT.toNanos();
        }
    }

    long of(Collection<SchoolId> schools, RollFilter filter, LocalDate day, LongSupplier counting) {
        var asked = new Asked(Set.copyOf(schools), filter, day);
        synchronized (totals) {
            var known = totals.get(asked);
            if (known != null && known.isFresh()) {
                return known.pupils();
            }
        }
        var counted = new Counted(counting.getAsLong(), System.nanoTime());
        synchronized (totals) {
            totals.remove(asked);
            totals.put(asked, counted);
        }
        return counted.pupils();
    }

    /** Forgets them once the transaction in progress, which changes who is on roll, is done. */
    public void change() {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        synchronized (totals) {
                            totals.clear();
                        }
                    }
                });
    }
}
