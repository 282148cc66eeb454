package org.holdfast.duty;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.access.SchoolId;
import org.holdfast.explanation.Explanation;
import org.holdfast.pupil.PupilId;

/**
 * A duty as it stands: what its events leave.
 *
 * @param terms what is owed, when and why
 * @param lateFrom the first day on which it is late; empty where it never is
 * @param wouldBe the date that it would have had, if its limit had not passed before things changed
 * @param done when and how it was done, if it was
 * @param version grows with every event
 */
record Duty(
        DutyId id,
        Subject subject,
        Key key,
        Terms terms,
        Optional<LocalDate> lateFrom,
        Optional<When> wouldBe,
        State state,
        Optional<DutyEvent.Done> done,
        int version) {

    /** What a duty is about. */
    record Subject(CaseReference cause, PupilId pupil, SchoolId school) {}

    /** What tells a duty from the others of its case. */
    record Key(String rule, String occurrence) {

        static Key of(Obligation obligation) {
            return new Key(obligation.rule(), obligation.occurrence());
        }
    }

    /**
     * What is owed, when and why: all that can change while it is the same duty.
     *
     * @param order among the duties of its case
     */
    record Terms(
            int order,
            String title,
            Obligation.Parties parties,
            When when,
            boolean provisional,
            String shownAs,
            Explanation explanation) {

        static Terms of(Obligation obligation, int order) {
            return new Terms(
                    order,
                    obligation.title(),
                    obligation.parties(),
                    When.of(obligation.timing()),
                    obligation.provisional(),
                    obligation.shownAs(),
                    obligation.explanation());
        }
    }

    /** What became of it. */
    enum State {
        OPEN,
        DONE,
        /** It fell away. */
        WITHDRAWN;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State ofKey(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    /** A duty's beginning. */
    static Duty created(DutyId id, Subject subject, Key key, DutyEvent.Created created) {
        return new Duty(
                id,
                subject,
                key,
                created.terms(),
                created.lateFrom(),
                Optional.empty(),
                State.OPEN,
                Optional.empty(),
                1);
    }

    /** The duty after one more event. */
    Duty after(DutyEvent event) {
        return switch (event) {
            case DutyEvent.Created _ ->
                    throw new IllegalStateException("A duty is created only once");
            case DutyEvent.Moved(var _, var to, var late, var _) -> owing(to, late);
            case DutyEvent.ExplainedAnew(var anew, var late, var _) -> owing(anew, late);
            case DutyEvent.OwedAgain(var anew, var late, var _) ->
                    new Duty(
                            id,
                            subject,
                            key,
                            anew,
                            late,
                            Optional.empty(),
                            State.OPEN,
                            Optional.empty(),
                            next());
            case DutyEvent.Kept(var date, var _) ->
                    new Duty(
                            id,
                            subject,
                            key,
                            terms,
                            lateFrom,
                            Optional.of(date),
                            state,
                            done,
                            next());
            case DutyEvent.Withdrawn _ -> became(State.WITHDRAWN, Optional.empty());
            case DutyEvent.Done it -> became(State.DONE, Optional.of(it));
            case DutyEvent.Undone _ -> became(State.OPEN, Optional.empty());
        };
    }

    /** Whether it is late on the day. */
    boolean lateOn(LocalDate day) {
        return state == State.OPEN && lateFrom.filter(from -> !from.isAfter(day)).isPresent();
    }

    private Duty owing(Terms now, Optional<LocalDate> late) {
        return new Duty(id, subject, key, now, late, Optional.empty(), state, done, next());
    }

    private Duty became(State now, Optional<DutyEvent.Done> how) {
        return new Duty(id, subject, key, terms, lateFrom, wouldBe, now, how, next());
    }

    private int next() {
        return version + 1;
    }
}
