package org.holdfast.duty;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.OrganisationId;

/** The columns of a row of duties, by their names. */
record DutyRow(
        UUID id,
        UUID case_id,
        String case_path,
        UUID pupil_id,
        UUID school_id,
        String rule,
        String occurrence,
        int position,
        String title,
        String owed_by,
        String list,
        Optional<UUID> organisation_id,
        String timing,
        Optional<String> waits_for,
        Optional<LocalDate> due,
        Optional<LocalDate> late_from,
        boolean provisional,
        String shown_as,
        Duty.Terms terms,
        String state,
        Optional<LocalDate> done_on,
        Optional<String> done_how,
        Optional<When> would_be,
        OffsetDateTime created_at,
        OffsetDateTime changed_at,
        int version) {

    /** The later of two, created when the earlier was. */
    DutyRow since(DutyRow later) {
        return new DutyRow(
                id,
                case_id,
                case_path,
                pupil_id,
                school_id,
                rule,
                occurrence,
                later.position,
                later.title,
                later.owed_by,
                later.list,
                later.organisation_id,
                later.timing,
                later.waits_for,
                later.due,
                later.late_from,
                later.provisional,
                later.shown_as,
                later.terms,
                later.state,
                later.done_on,
                later.done_how,
                later.would_be,
                created_at,
                later.changed_at,
                later.version);
    }

    static DutyRow of(Duty duty, OffsetDateTime now) {
        var terms = duty.terms();
        return new DutyRow(
                duty.id().value(),
                duty.subject().cause().id(),
                duty.subject().cause().path(),
                duty.subject().pupil().value(),
                duty.subject().school().value(),
                duty.key().rule(),
                duty.key().occurrence(),
                terms.order(),
                terms.title(),
                terms.parties().by(),
                terms.parties().list().key(),
                terms.parties().organisation().map(OrganisationId::value),
                terms.when().kind(),
                terms.when().waitsFor(),
                terms.when().date(),
                duty.lateFrom(),
                terms.provisional(),
                terms.shownAs(),
                terms,
                duty.state().key(),
                duty.done().map(DutyEvent.Done::on),
                duty.done().map(done -> done.how().name().toLowerCase(Locale.ROOT)),
                duty.wouldBe(),
                now,
                now,
                duty.version());
    }
}
