package org.holdfast.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.SchoolId;
import org.holdfast.pupil.PupilId;

/**
 * A matter of one pupil, as its steps have left it.
 *
 * @param kind its kind’s key
 * @param stage where it stands, in the kind’s own names
 * @param steps in order; the first began it
 */
public record Matter(
        MatterId id,
        String kind,
        PupilId pupil,
        SchoolId school,
        String stage,
        List<Step> steps,
        int version) {

    /**
     * Something that happened: ids, codes, dates and numbers. What was said stands apart.
     *
     * @param key of its step in the kind
     * @param details by the name of the question
     */
    public record Step(String key, LocalDate on, Map<String, String> details) {
        public Step {
            details = Map.copyOf(details);
        }

        /** A date among the details; empty where it was left open. */
        public Optional<LocalDate> day(String name) {
            return Optional.ofNullable(details.get(name)).map(LocalDate::parse);
        }

        /** A code among the details, or an empty text. */
        public String code(String name) {
            return details.getOrDefault(name, "");
        }
    }

    /** A step with who recorded it, when, and what was said. */
    public record Told(Step step, Instant recorded, Map<String, String> said) {
        @Override
        public String toString() {
            return "Told[" + step.key + "]";
        }
    }

    public Matter {
        steps = List.copyOf(steps);
    }

    /** The matter after one more step. */
    Matter after(Step step, String newStage) {
        var more = new ArrayList<>(steps);
        more.add(step);
        return new Matter(id, kind, pupil, school, newStage, more, version + 1);
    }

    /** The step that began it. */
    public Step begun() {
        return steps.getFirst();
    }

    /** The latest step of the key. */
    public Optional<Step> last(String key) {
        return steps.reversed().stream().filter(step -> step.key.equals(key)).findFirst();
    }

    /** The day of the latest step of the key. */
    public Optional<LocalDate> day(String key) {
        return last(key).map(Step::on);
    }

    /** Every step of the key, in order. */
    public List<Step> all(String key) {
        return steps.stream().filter(step -> step.key.equals(key)).toList();
    }

    @Override
    public String toString() {
        return "Matter[" + id.value() + "]";
    }
}
