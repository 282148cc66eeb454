package org.holdfast.exclusion.governors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The governing board’s meeting: its steps, in order. */
public record Meeting(List<MeetingStep> steps) {

    /** Nothing recorded yet. */
    public static final Meeting NONE = new Meeting(List.of());

    public Meeting {
        steps = List.copyOf(steps);
    }

    /** The meeting after one more step. */
    public Meeting after(MeetingStep step) {
        var more = new ArrayList<>(steps);
        more.add(step);
        return new Meeting(more);
    }

    /** How it is planned now. */
    public Optional<MeetingStep.Planned> planned() {
        return last(MeetingStep.Planned.class);
    }

    /** When the family asked for a remote meeting. */
    public Optional<LocalDate> remoteAsked() {
        return last(MeetingStep.RemoteAsked.class).map(MeetingStep::on);
    }

    public Optional<LocalDate> papersSent() {
        return last(MeetingStep.PapersSent.class).map(MeetingStep::on);
    }

    /** The last day to which people extended the limit. */
    public Optional<LocalDate> extendedTo() {
        return last(MeetingStep.LimitExtended.class).map(MeetingStep.LimitExtended::until);
    }

    private <T extends MeetingStep> Optional<T> last(Class<T> type) {
        return steps.reversed().stream().filter(type::isInstance).map(type::cast).findFirst();
    }
}
