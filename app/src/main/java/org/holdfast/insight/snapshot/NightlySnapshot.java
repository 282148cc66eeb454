package org.holdfast.insight.snapshot;

import java.time.LocalTime;
import org.holdfast.schedule.Rhythm;
import org.holdfast.schedule.TimedWork;
import org.springframework.stereotype.Component;

/** A snapshot each night, and the removal of those that are old and that nothing cites. */
@Component
class NightlySnapshot implements TimedWork {
    private static final LocalTime AT = LocalTime.of(2, 30);

    private final TakeSnapshot takeSnapshot;
    private final Snapshots snapshots;

    NightlySnapshot(TakeSnapshot takeSnapshot, Snapshots snapshots) {
        this.takeSnapshot = takeSnapshot;
        this.snapshots = snapshots;
    }

    @Override
    public String name() {
        return "snapshot";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Nightly(AT);
    }

    @Override
    public void work() {
        takeSnapshot.take();
        snapshots.removeOld();
    }
}
