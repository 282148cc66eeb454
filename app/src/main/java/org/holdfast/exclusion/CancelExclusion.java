package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.access.CurrentActor;
import org.holdfast.exclusion.ChangeResult.NotPossible;
import org.holdfast.exclusion.ChangeResult.Obstacle;
import org.holdfast.statute.Flag;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The head cancels an exclusion, before or after it has begun (2012 Regs reg 8A, 17A, 26A). Days
 * already served go on counting (CAN-3).
 */
@Service
public class CancelExclusion {
    /** 2012 Regs reg 8A, inserted by SI 2023/571 for exclusions from this day. */
    private static final LocalDate POWER_SINCE = LocalDate.of(2023, 9, 1);

    private final ExclusionChanges changes;
    private final Consequences consequences;
    private final ApplicationEventPublisher events;

    CancelExclusion(
            ExclusionChanges changes, Consequences consequences, ApplicationEventPublisher events) {
        this.changes = changes;
        this.consequences = consequences;
        this.events = events;
    }

    /**
     * Cancels it, or says what bars that.
     *
     * @param version of the exclusion as the person saw it
     * @param lastDayServed the last day out; empty where the pupil has not been out
     */
    @Transactional
    public ChangeResult cancel(
            ExclusionId id, int version, LocalDate on, Optional<LocalDate> lastDayServed) {
        var exclusion = changes.seen(id, version);
        ExclusionPermissions.of(CurrentActor.get(), exclusion.school()).requireDecide();
        var cancellation = new Progress.Cancellation(on, lastDayServed);
        var file = changes.file(exclusion);
        var obstacle = obstacle(exclusion, cancellation, file);
        if (obstacle.isPresent()) {
            return new NotPossible(obstacle.get());
        }
        var result =
                changes.apply(
                        file,
                        exclusion,
                        new Happening.Cancelled(cancellation),
                        "The head cancelled the exclusion");
        if (result instanceof ChangeResult.Changed(var cancelled)) {
            consequences.workOutLater(
                    file.with(cancelled), cancelled, "An earlier exclusion was cancelled");
            events.publishEvent(new ExclusionCancelled(id, exclusion.pupil(), exclusion.school()));
        }
        return result;
    }

    private Optional<Obstacle> obstacle(
            Exclusion exclusion, Progress.Cancellation cancellation, CaseFile file) {
        var common = changes.against(exclusion, cancellation.on(), Move.CANCELLED);
        if (common.isPresent()) {
            return common;
        }
        if (exclusion.progress().decision().isPresent()) {
            return Optional.of(Obstacle.BOARD_HAS_DECIDED);
        }
        if (exclusion.imposed().firstDay().isBefore(POWER_SINCE)) {
            return Optional.of(Obstacle.NO_POWER_TO_CANCEL);
        }
        var outside =
                cancellation
                        .lastDayServed()
                        .filter(day ->
                                day.isBefore(exclusion.imposed().firstDay())
                                        || day.isAfter(cancellation.on()))
                        .isPresent();
        return outside
                ? Optional.of(Obstacle.LAST_DAY_SERVED_WRONG)
                : barred(exclusion, cancellation, file);
    }

    /** CAN-1, as the clock finds it. */
    private static Optional<Obstacle> barred(
            Exclusion exclusion, Progress.Cancellation cancellation, CaseFile file) {
        var tried = HistoryRules.after(exclusion, new Happening.Cancelled(cancellation));
        return file.with(tried).findings(tried).flags().stream()
                .filter(flag -> flag.name() == Flag.Name.CANCELLATION_NOT_PERMITTED)
                .filter(flag -> flag.event().startsWith(CaseFile.eventId(exclusion.id())))
                .findFirst()
                .map(flag ->
                        flag.detail().contains("OVER_45")
                                ? Obstacle.OVER_FORTY_FIVE
                                : Obstacle.BOARD_MEETING_BEGUN);
    }
}
