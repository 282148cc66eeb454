package org.holdfast.duty;

import java.time.LocalDate;

/** Whether a duty can have been done on a day. */
final class MarkRules {
    private MarkRules() {}

    static MarkDecision decide(Duty duty, LocalDate on, LocalDate today) {
        if (duty.state() != Duty.State.OPEN) {
            return new MarkDecision.NotOpen();
        }
        if (on.isAfter(today)) {
            return new MarkDecision.InTheFuture();
        }
        var why = duty.terms().explanation();
        if (why.happened().filter(on::isBefore).isPresent()) {
            return new MarkDecision.BeforeItWasOwed(why.happened().orElseThrow(), why.because());
        }
        if (duty.terms().when() instanceof When.NotBefore(var earliest) && on.isBefore(earliest)) {
            return new MarkDecision.TooEarly(earliest);
        }
        return new MarkDecision.Marked(duty.lateOn(on));
    }
}
