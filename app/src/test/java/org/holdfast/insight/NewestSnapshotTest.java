package org.holdfast.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.holdfast.insight.indicator.Indicators;
import org.holdfast.insight.snapshot.SnapshotsIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewestSnapshotTest {
    @TempDir Path folder;

    @Test
    void withoutASnapshotThereIsNoAnswerAndWithANewerOneTheAnswerIsItsOwn() {
        var snapshots = SnapshotsIn.of(folder, Clock.systemUTC());
        var newest = new NewestSnapshot(snapshots);
        assertThat(newest.ask(Indicators::schoolYears)).isEmpty();

        var first = Boroughs.unequal().snapshot(folder);
        var times = new AtomicInteger();
        for (var turn = 0; turn < 3; turn++) {
            assertThat(newest.keep(String.class, "id", each -> id(each, times)))
                    .contains(first.getFileName().toString());
        }
        assertThat(times).hasValue(1);

        var second = Boroughs.unequal().laterOn(Boroughs.TODAY.plusDays(1)).snapshot(folder);
        assertThat(newest.keep(String.class, "id", each -> id(each, times)))
                .contains(second.getFileName().toString());
        newest.destroy();
    }

    private static String id(Indicators indicators, AtomicInteger times) {
        times.incrementAndGet();
        return indicators.folder().manifest().id();
    }
}
