package org.holdfast.database;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Answers that cost many times what is shown beside them, such as how many rows a long list has:
 * each is kept for a minute. What this server changes it counts anew at once; what another one
 * changes is in an answer within the minute, and in the rows at once.
 *
 * @param <Q> what was asked, by whom and of which day: whatever the answer depends on
 * @param <A> the answer, which nobody changes
 */
public final class KeptAnswers<Q, A> {
    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST = 500;

    private final Map<Q, Kept<A>> answers =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Q, Kept<A>> eldest) {
                    return size() > MOST;
                }
            };
    private long changes;

    private record Kept<A>(A answer, long at) {
        boolean isFresh() {
            return System.nanoTime() - at < KEPT.toNanos();
        }
    }

    /** The answer as it is kept, or else found now. */
    public A of(Q question, Supplier<A> finding) {
        long before;
        synchronized (answers) {
            var known = answers.get(question);
            if (known != null && known.isFresh()) {
                return known.answer();
            }
            before = changes;
        }
        var found = finding.get();
        synchronized (answers) {
            if (before == changes) {
                answers.remove(question);
                answers.put(question, new Kept<>(found, System.nanoTime()));
            }
        }
        return found;
    }

    /**
     * Forgets them now and once more when the transaction in progress, which changes what they
     * depend on, is over: what was found meanwhile did not see the change.
     */
    public void change() {
        forget();
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int status) {
                        forget();
                    }
                });
    }

    private void forget() {
        synchronized (answers) {
            changes++;
            answers.clear();
        }
    }
}
