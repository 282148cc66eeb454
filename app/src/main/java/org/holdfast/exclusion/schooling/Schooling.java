package org.holdfast.exclusion.schooling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Education while out and the return: their steps, in order. */
public record Schooling(List<SchoolingStep> steps) {

    /** Nothing recorded yet. */
    public static final Schooling NONE = new Schooling(List.of());

    public Schooling {
        steps = List.copyOf(steps);
    }

    /** The same after one more step. */
    public Schooling after(SchoolingStep step) {
        var more = new ArrayList<>(steps);
        more.add(step);
        return new Schooling(more);
    }

    public Optional<LocalDate> workSet() {
        return last(SchoolingStep.WorkSet.class).map(SchoolingStep::on);
    }

    public Optional<SchoolingStep.ProvisionArranged> provision() {
        return last(SchoolingStep.ProvisionArranged.class);
    }

    public Optional<LocalDate> meetingOffered() {
        return last(SchoolingStep.MeetingOffered.class).map(SchoolingStep::on);
    }

    public Optional<LocalDate> meetingHeld() {
        return last(SchoolingStep.MeetingHeld.class).map(SchoolingStep::on);
    }

    public Optional<SchoolingStep.Returned> returned() {
        return last(SchoolingStep.Returned.class);
    }

    /** The examinations that can be sat after all. */
    public List<LocalDate> examinationsArranged() {
        return steps.stream()
                .filter(SchoolingStep.ExaminationArranged.class::isInstance)
                .map(step -> ((SchoolingStep.ExaminationArranged) step).examination())
                .toList();
    }

    private <T extends SchoolingStep> Optional<T> last(Class<T> type) {
        return steps.reversed().stream().filter(type::isInstance).map(type::cast).findFirst();
    }
}
