package org.holdfast.organisation;

import java.util.List;

/** What came of wanting to change a calendar. */
public sealed interface CalendarDecision {

    /**
     * It was changed.
     *
     * @param schools how many schools' days it changes
     * @param warnings in words; worth a second look
     */
    record Changed(int schools, List<String> warnings) implements CalendarDecision {}

    /** It was so already. */
    record Unchanged() implements CalendarDecision {}

    /** It cannot be so, for these reasons in words. */
    record Refused(List<String> why) implements CalendarDecision {}
}
