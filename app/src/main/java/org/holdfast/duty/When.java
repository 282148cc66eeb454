package org.holdfast.duty;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.statute.Timing;

/**
 * When a duty is to be done, as it is stored: as the law has it ({@link Timing}), but what it waits
 * for in words.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = When.WithoutDelay.class, name = "without_delay"),
    @JsonSubTypes.Type(value = When.By.class, name = "by"),
    @JsonSubTypes.Type(value = When.ByAim.class, name = "by_aim"),
    @JsonSubTypes.Type(value = When.BeforeIfPracticable.class, name = "before_if_practicable"),
    @JsonSubTypes.Type(value = When.From.class, name = "from"),
    @JsonSubTypes.Type(value = When.NotBefore.class, name = "not_before"),
    @JsonSubTypes.Type(value = When.On.class, name = "on"),
    @JsonSubTypes.Type(value = When.NoFixedDate.class, name = "no_fixed_date"),
    @JsonSubTypes.Type(value = When.Waiting.class, name = "waiting")
})
sealed interface When {

    /** At once, from the day of what has to be told. */
    record WithoutDelay(LocalDate since) implements When {}

    /** The last day on which it can be done. */
    record By(LocalDate last) implements When {}

    /** A target and not a limit. */
    record ByAim(LocalDate target) implements When {}

    /** Before this day, so far as reasonably practicable. */
    record BeforeIfPracticable(LocalDate day) implements When {}

    /** The day on which it starts, and its last day where it has one. */
    record From(LocalDate first, Optional<LocalDate> until) implements When {}

    /** The earliest day on which it is lawful. */
    record NotBefore(LocalDate earliest) implements When {}

    /** On each of these days. */
    record On(List<LocalDate> days) implements When {
        public On {
            days = List.copyOf(days);
        }
    }

    /** No limit is fixed. */
    record NoFixedDate() implements When {}

    /**
     * Not known yet. Never a guess.
     *
     * @param what it needs, to stand after "not known yet: needs"
     */
    record Waiting(String what) implements When {}

    /** The date to sort and to show by, where there is one. */
    default Optional<LocalDate> date() {
        return switch (this) {
            case WithoutDelay(var since) -> Optional.of(since);
            case By(var last) -> Optional.of(last);
            case ByAim(var target) -> Optional.of(target);
            case BeforeIfPracticable(var day) -> Optional.of(day);
            case From(var first, var _) -> Optional.of(first);
            case NotBefore(var earliest) -> Optional.of(earliest);
            case On(var days) -> Optional.of(days.getFirst());
            case NoFixedDate(), Waiting _ -> Optional.empty();
        };
    }

    /** Its name in the database. */
    default String kind() {
        return switch (this) {
            case WithoutDelay _ -> "without_delay";
            case By _ -> "by";
            case ByAim _ -> "by_aim";
            case BeforeIfPracticable _ -> "before_if_practicable";
            case From _ -> "from";
            case NotBefore _ -> "not_before";
            case On _ -> "on";
            case NoFixedDate() -> "no_fixed_date";
            case Waiting _ -> "waiting";
        };
    }

    /** What it waits for, if it does. */
    default Optional<String> waitsFor() {
        return this instanceof Waiting(var what) ? Optional.of(what) : Optional.empty();
    }

    /** What the law says. */
    static When of(Timing timing) {
        return switch (timing) {
            case Timing.WithoutDelay(var since) -> new WithoutDelay(since);
            case Timing.By(var last) -> new By(last);
            case Timing.ByAim(var target) -> new ByAim(target);
            case Timing.BeforeIfPracticable(var day) -> new BeforeIfPracticable(day);
            case Timing.From(var first, var until) -> new From(first, until);
            case Timing.NotBefore(var earliest) -> new NotBefore(earliest);
            case Timing.On(var days) -> new On(days);
            case Timing.NoFixedDate() -> new NoFixedDate();
            case Timing.Waiting(var need) -> new Waiting(need.words());
        };
    }
}
