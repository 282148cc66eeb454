package org.holdfast.duty;

import java.time.LocalDate;
import java.util.Optional;

/** One line of a list of work, as the database has it. */
record WorkItem(
        DutyId id,
        Duty.Subject subject,
        String rule,
        String title,
        Obligation.Parties parties,
        When when,
        boolean provisional,
        String shownAs,
        Standing standing,
        Optional<LocalDate> done,
        int version) {}
