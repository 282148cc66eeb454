package org.holdfast.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.holdfast.access.SchoolId;
import org.holdfast.pupil.PupilId;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.web.Dates;

/**
 * The duties of cases of the past, worked out moment by moment by the same rules as today's: what
 * came to be owed, what moved, what was done and when. Kept in memory until {@link LoadDuties}
 * writes them.
 */
public final class PastDuties {
    private final Supplier<UUID> ids;
    private final Map<UUID, Map<DutyId, Duty>> held = new LinkedHashMap<>();
    private final Map<DutyId, Instant> changedAt = new HashMap<>();
    private final List<DutyLedger.Written> written = new ArrayList<>();

    /**
     * Nothing yet.
     *
     * @param ids where the ids of duties come from
     */
    public PastDuties(Supplier<UUID> ids) {
        this.ids = ids;
    }

    /** A case, and the calendar that its school days are counted on. */
    public record Case(
            CaseReference reference, PupilId pupil, SchoolId school, SchoolCalendar calendar) {}

    /** When something was recorded, and by whom. */
    public record Moment(Instant at, String actor) {

        /** The day by the law's clock. */
        public LocalDate day() {
            return at.atZone(Dates.LONDON).toLocalDate();
        }
    }

    /**
     * A duty that stands open.
     *
     * @param since the day of what it follows from, or of the last change if that is later
     * @param date the date that it is sorted by, where it has one
     * @param lateFrom the first day on which it is late, where there is one
     */
    public record Open(
            CaseReference reference,
            String rule,
            String occurrence,
            WorkList list,
            LocalDate since,
            Optional<LocalDate> date,
            Optional<LocalDate> lateFrom) {}

    /** That a duty was done on a day, and by whom that was recorded. */
    public record Mark(LocalDate on, Instant at, String actor) {}

    /** Says of a duty when it was done, if it was. */
    @FunctionalInterface
    public interface Marking {
        Optional<Mark> of(Open duty);
    }

    /** Brings the duties of a case to what is owed at the moment, as {@link Duties} does now. */
    public void reconcile(Case about, List<Obligation> owed, String why, Moment moment) {
        var duties = of(about.reference());
        var changes =
                ReconciliationRules.changes(
                        List.copyOf(duties.values()),
                        owed,
                        new ReconciliationRules.Circumstances(
                                new Duty.Subject(about.reference(), about.pupil(), about.school()),
                                moment.day(),
                                about.calendar(),
                                why,
                                () -> new DutyId(ids.get())));
        changes.forEach(change -> add(duties, change, moment));
    }

    /** Marks what was done up to and with a day; what could not have been done then stays open. */
    public void mark(CaseReference about, LocalDate upTo, Marking marking) {
        var duties = of(about);
        for (var duty : List.copyOf(duties.values())) {
            if (duty.state() == Duty.State.OPEN) {
                var changed = Objects.requireNonNull(changedAt.get(duty.id()));
                marking.of(open(duty, changed))
                        .filter(mark -> !mark.at().isBefore(changed))
                        .filter(mark -> !mark.on().isAfter(upTo))
                        .filter(mark ->
                                MarkRules.decide(duty, mark.on(), upTo)
                                        instanceof MarkDecision.Marked)
                        .ifPresent(mark -> {
                            var event = new DutyEvent.Done(mark.on(), how(duty));
                            add(
                                    duties,
                                    new ReconciliationRules.Change(duty.after(event), event),
                                    new Moment(mark.at(), mark.actor()));
                        });
            }
        }
    }

    List<DutyLedger.Written> written() {
        return written;
    }

    private Map<DutyId, Duty> of(CaseReference about) {
        return held.computeIfAbsent(about.id(), _ -> new LinkedHashMap<>());
    }

    private void add(Map<DutyId, Duty> duties, ReconciliationRules.Change change, Moment moment) {
        duties.put(change.after().id(), change.after());
        changedAt.put(change.after().id(), moment.at());
        written.add(new DutyLedger.Written(change, moment.at(), moment.actor()));
    }

    private static Open open(Duty duty, Instant changed) {
        var day = changed.atZone(Dates.LONDON).toLocalDate();
        var happened = duty.terms().explanation().happened().filter(day::isBefore);
        return new Open(
                duty.subject().cause(),
                duty.key().rule(),
                duty.key().occurrence(),
                duty.terms().parties().list(),
                happened.orElse(day),
                duty.terms().when().date(),
                duty.lateFrom());
    }

    /** As it is usually done: notices by letter, the board's work at its meeting. */
    private static DutyEvent.How how(Duty duty) {
        if (duty.key().rule().startsWith("NOT")) {
            return DutyEvent.How.LETTER;
        }
        return duty.terms().parties().list() == WorkList.GOVERNING_BOARD
                ? DutyEvent.How.MEETING
                : DutyEvent.How.OTHER;
    }
}
