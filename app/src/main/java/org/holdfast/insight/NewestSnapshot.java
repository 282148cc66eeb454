package org.holdfast.insight;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.holdfast.insight.indicator.Indicators;
import org.holdfast.insight.snapshot.SnapshotFolder;
import org.holdfast.insight.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The newest snapshot, open for questions. It stays open from one request to the next, with the
 * answers that were found, until a newer one has been taken.
 */
@Component
public class NewestSnapshot implements DisposableBean {
    private static final int MOST_KEPT = 5_000;

    private final Snapshots snapshots;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<Key, Object> kept = new ConcurrentHashMap<>();
    private @Nullable Indicators open;

    NewestSnapshot(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** What was asked of which snapshot. */
    private record Key(String snapshot, Class<?> type, Object of) {}

    /**
     * The answer, worked out once for each snapshot; none where no snapshot has been taken yet.
     *
     * @param of what is asked: equal questions have equal answers
     */
    public <T> Optional<T> keep(Class<T> type, Object of, Function<Indicators, T> question) {
        return ask(indicators -> {
            var key = new Key(indicators.folder().manifest().id(), type, of);
            var known = kept.get(key);
            if (known != null) {
                return type.cast(known);
            }
            var answer = question.apply(indicators);
            if (kept.size() < MOST_KEPT) {
                kept.put(key, answer);
            }
            return answer;
        });
    }

    /** The answer; none where no snapshot has been taken yet. */
    public <T> Optional<T> ask(Function<Indicators, T> question) {
        var newest = snapshots.newest();
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        lock.readLock().lock();
        try {
            if (open != null && isOf(open, newest.get())) {
                return Optional.of(question.apply(open));
            }
        } finally {
            lock.readLock().unlock();
        }
        return Optional.of(question.apply(opened(newest.get())));
    }

    private Indicators opened(Path newest) {
        lock.writeLock().lock();
        try {
            var before = open;
            if (before != null && isOf(before, newest)) {
                return before;
            }
            var next = Indicators.of(SnapshotFolder.open(newest));
            open = next;
            kept.clear();
            if (before != null) {
                before.folder().close();
            }
            return next;
        } finally {
            lock.writeLock().unlock();
        }
    }

    private static boolean isOf(Indicators indicators, Path folder) {
        return folder.getFileName().toString().equals(indicators.folder().manifest().id());
    }

    @Override
    public void destroy() {
        lock.writeLock().lock();
        try {
            if (open != null) {
                open.folder().close();
                open = null;
            }
        } finally {
            lock.writeLock().unlock();
        }
    }
}
