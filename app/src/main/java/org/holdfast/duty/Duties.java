package org.holdfast.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.holdfast.access.SchoolId;
import org.holdfast.organisation.SchoolCalendars;
import org.holdfast.pupil.PupilId;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where processes say what is owed. */
@Service
public class Duties {
    private final DutyLedger ledger;
    private final SchoolCalendars calendars;
    private final Clock clock;

    Duties(DutyLedger ledger, SchoolCalendars calendars, Clock clock) {
        this.ledger = ledger;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * Brings the duties of a case to what is owed now, in the caller's transaction: new ones are
     * created, moved ones keep their old date and the reason, those no longer owed are withdrawn,
     * done ones stay done. A limit that has already passed is never moved; the date it would have
     * moved to is recorded beside it (CAL-6). Four statements, however many duties.
     *
     * @param owed everything that is owed in the case now, in the order in which to show it
     * @param why what made the difference, in words without personal detail
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reconcile(
            CaseReference about,
            PupilId pupil,
            SchoolId school,
            List<Obligation> owed,
            String why) {
        ledger.write(
                ReconciliationRules.changes(
                        ledger.held(about),
                        owed,
                        new ReconciliationRules.Circumstances(
                                new Duty.Subject(about, pupil, school),
                                LocalDate.now(clock),
                                calendars
                                        .of(List.of(school))
                                        .getOrDefault(school, SchoolCalendar.unknown("")),
                                why,
                                () -> new DutyId(UUID.randomUUID()))));
    }

    /** How the duties of a case stand today, for those who may see the case. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<HeldDuty> of(CaseReference about) {
        var today = LocalDate.now(clock);
        return ledger.of(about).stream().map(duty -> HeldDuty.of(duty, today)).toList();
    }
}
