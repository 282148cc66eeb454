package org.holdfast.pupil;

import java.util.List;

/** A module that has something to say on a pupil's timeline. One bean for each module. */
public interface TimelineSource {

    /**
     * Everything the current actor may see of the pupil, in one statement or two; no order needed.
     */
    List<TimelineEntry> entriesOf(PupilId pupil);
}
