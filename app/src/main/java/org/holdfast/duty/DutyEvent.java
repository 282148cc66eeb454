package org.holdfast.duty;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.Optional;

/** What happened to a duty. The names of the kinds are schema: they stand in the database. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DutyEvent.Created.class, name = "created"),
    @JsonSubTypes.Type(value = DutyEvent.Moved.class, name = "moved"),
    @JsonSubTypes.Type(value = DutyEvent.Kept.class, name = "kept"),
    @JsonSubTypes.Type(value = DutyEvent.ExplainedAnew.class, name = "explained_anew"),
    @JsonSubTypes.Type(value = DutyEvent.Withdrawn.class, name = "withdrawn"),
    @JsonSubTypes.Type(value = DutyEvent.OwedAgain.class, name = "owed_again"),
    @JsonSubTypes.Type(value = DutyEvent.Done.class, name = "done"),
    @JsonSubTypes.Type(value = DutyEvent.Undone.class, name = "undone")
})
sealed interface DutyEvent {

    /** It came to be owed. */
    record Created(Duty.Terms terms, Optional<LocalDate> lateFrom, String why)
            implements DutyEvent {}

    /** Its date changed, or came to be known, or to be waited for. */
    record Moved(When from, Duty.Terms to, Optional<LocalDate> lateFrom, String why)
            implements DutyEvent {}

    /** Its date would have changed, but had passed: a limit that has passed never moves (CAL-6). */
    record Kept(When wouldBe, String why) implements DutyEvent {}

    /** The same date, for other reasons or in other words. */
    record ExplainedAnew(Duty.Terms terms, Optional<LocalDate> lateFrom, String why)
            implements DutyEvent {}

    /** It is no longer owed. */
    record Withdrawn(String why) implements DutyEvent {}

    /** It fell away and is owed again. */
    record OwedAgain(Duty.Terms terms, Optional<LocalDate> lateFrom, String why)
            implements DutyEvent {}

    /** It was done. */
    record Done(LocalDate on, How how) implements DutyEvent {}

    /** It was not done after all; why stands with the words. */
    record Undone() implements DutyEvent {}

    /** How a duty was done. */
    enum How {
        LETTER("By letter"),
        EMAIL("By email"),
        TELEPHONE("By telephone"),
        IN_PERSON("In person"),
        MEETING("At a meeting"),
        OTHER("Another way"),
        /** The case itself shows it: nobody marked it. */
        CASE("Recorded on the case");

        private final String words;

        How(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** The first day on which it counts: when it was done, or else the day it is recorded. */
    default LocalDate happenedOn(LocalDate today) {
        return this instanceof Done(var on, var _) ? on : today;
    }
}
