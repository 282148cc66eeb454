package org.holdfast.pupil;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of a pupil's timeline.
 *
 * @param on the day it happened
 * @param kind the tab that it stands under
 * @param line what happened, in one plain sentence without the pupil's name
 * @param detail where to read more, such as {@code /exclusions/…}
 */
public record TimelineEntry(LocalDate on, Kind kind, String line, Optional<String> detail) {

    /** The tabs of the timeline. */
    public enum Kind {
        SUPPORT("Support"),
        EXCLUSIONS("Exclusions"),
        MEETINGS("Meetings"),
        VOICE("Voice"),
        RECORD("Record");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** The tab's name on the page. */
        public String title() {
            return title;
        }
    }

    /** Lines speak of a child: they stay out of logs. */
    @Override
    public String toString() {
        return "TimelineEntry[" + on + ", " + kind + "]";
    }
}
