package org.holdfast.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.access.SchoolId;
import org.holdfast.pupil.PupilId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where processes say what is owed. */
@Service
public class Duties {
    private final DutyRows rows;
    private final Clock clock;

    Duties(DutyRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Brings the duties of a case to what is owed now, in the caller's transaction: new ones are
     * stated, moved ones keep their old date and the reason, those no longer owed fall away, done
     * ones stay done. A limit that has already passed is never moved; the date it would have moved
     * to is recorded beside it (CAL-6).
     *
     * @param owed everything that is owed in the case now
     * @param why what made the difference, in words without personal detail
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reconcile(
            CaseReference about,
            PupilId pupil,
            SchoolId school,
            List<Obligation> owed,
            String why) {
        var today = LocalDate.now(clock);
        var known =
                rows.ofCase(about.id()).stream()
                        .collect(Collectors.toMap(StatedDuty::key, Function.identity()));
        var stated =
                owed.stream()
                        .collect(
                                Collectors.toMap(
                                        StatedDuty.Key::of,
                                        Function.identity(),
                                        (first, _) -> first));
        var changes = new ArrayList<DutyChange>();
        stated.forEach((key, obligation) -> {
            var duty = known.get(key);
            changes.addAll(
                    duty == null
                            ? List.of(new DutyChange.Stated(UUID.randomUUID(), obligation))
                            : ReconcileRules.changes(
                                    duty, obligation, DutyRows.content(obligation), today));
        });
        known.values().stream()
                .filter(duty -> duty.isOpen() && !stated.containsKey(duty.key()))
                .map(duty -> new DutyChange.FellAway(duty.id(), duty.due()))
                .forEach(changes::add);
        if (!changes.isEmpty()) {
            rows.apply(changes, about, pupil, school, why);
        }
    }
}
