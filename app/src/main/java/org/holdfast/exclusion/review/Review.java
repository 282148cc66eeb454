package org.holdfast.exclusion.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What followed the governing board’s refusal: its steps, in order. */
public record Review(List<ReviewStep> steps) {

    /** Nothing recorded yet. */
    public static final Review NONE = new Review(List.of());

    public Review {
        steps = List.copyOf(steps);
    }

    /** The review after one more step. */
    public Review after(ReviewStep step) {
        var more = new ArrayList<>(steps);
        more.add(step);
        return new Review(more);
    }

    public Optional<LocalDate> waived() {
        return last(ReviewStep.Waived.class).map(ReviewStep::on);
    }

    /** The latest application. */
    public Optional<ReviewStep.Applied> applied() {
        return last(ReviewStep.Applied.class);
    }

    public Optional<LocalDate> abandoned() {
        return last(ReviewStep.Abandoned.class).map(ReviewStep::on);
    }

    public Optional<ReviewStep.Convened> convened() {
        return last(ReviewStep.Convened.class);
    }

    /** The day on which the panel is to meet: as convened, or as put off since. */
    public Optional<LocalDate> hearing() {
        return steps.reversed().stream()
                .flatMap(step ->
                        switch (step) {
                            case ReviewStep.Convened(var _, var hearing, var _) ->
                                    Optional.of(hearing).stream();
                            case ReviewStep.Adjourned(var _, var to) -> Optional.of(to).stream();
                            default -> Optional.<LocalDate>empty().stream();
                        })
                .findFirst();
    }

    /** The day first fixed for the panel, from which its papers are counted (IRP-6). */
    public Optional<LocalDate> firstHearing() {
        return convened().map(ReviewStep.Convened::hearing);
    }

    public Optional<LocalDate> papersSent() {
        return last(ReviewStep.PapersSent.class).map(ReviewStep::on);
    }

    /** The panel’s decision, with its notice where that came later. */
    public Optional<ReviewStep.Decided> decided() {
        var decided = last(ReviewStep.Decided.class);
        return last(ReviewStep.Notified.class)
                .flatMap(late -> decided.map(made -> made.notified(late.notice())))
                .or(() -> decided);
    }

    public Optional<ReviewStep.Reconsidered> reconsidered() {
        return last(ReviewStep.Reconsidered.class);
    }

    public Optional<LocalDate> claimMade() {
        return last(ReviewStep.ClaimMade.class).map(ReviewStep::on);
    }

    public Optional<LocalDate> claimDetermined() {
        return last(ReviewStep.ClaimDetermined.class).map(ReviewStep::on);
    }

    public Optional<LocalDate> paid() {
        return last(ReviewStep.Paid.class).map(ReviewStep::on);
    }

    public Optional<ReviewStep.Deleted> deleted() {
        return last(ReviewStep.Deleted.class);
    }

    private <T extends ReviewStep> Optional<T> last(Class<T> type) {
        return steps.reversed().stream().filter(type::isInstance).map(type::cast).findFirst();
    }
}
