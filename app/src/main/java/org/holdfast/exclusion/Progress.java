package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.Optional;

/** What has happened since, as far as it has been recorded. A day that is not known is empty. */
public record Progress(
        Optional<LocalDate> parentTold,
        Optional<LocalDate> boardInformed,
        Optional<LocalDate> representations,
        Optional<LocalDate> boardMeetingBegun,
        Optional<BoardDecision> decision,
        Optional<Cancellation> cancellation,
        Proceedings proceedings) {

    /**
     * What the governing board decided: there are two outcomes and no third (GOV-10).
     *
     * @param reinstatedFrom the day from which the pupil is reinstated; empty where the board
     *     declined
     * @param notice when and how the written notice of refusal was given; empty until it is
     */
    public record BoardDecision(
            LocalDate met, Optional<LocalDate> reinstatedFrom, Optional<NoticeGiven> notice) {

        public boolean reinstates() {
            return reinstatedFrom.isPresent();
        }
    }

    /** A written notice, delivered or posted first class on the day (CAL-7). */
    public record NoticeGiven(Way way, LocalDate on) {

        /** The two ways for which the regulations say when notice is taken as given. */
        public enum Way {
            DELIVERED,
            FIRST_CLASS_POST
        }
    }

    /**
     * The head cancelled it.
     *
     * @param lastDayServed the last day out; empty where none was served
     */
    public record Cancellation(LocalDate on, Optional<LocalDate> lastDayServed) {}

    static Progress since(Told told) {
        return new Progress(
                told.parent(),
                told.board(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Proceedings.NONE);
    }

    Progress parentTold(LocalDate on) {
        return new Progress(
                Optional.of(on),
                boardInformed,
                representations,
                boardMeetingBegun,
                decision,
                cancellation,
                proceedings);
    }

    Progress boardInformed(LocalDate on) {
        return new Progress(
                parentTold,
                Optional.of(on),
                representations,
                boardMeetingBegun,
                decision,
                cancellation,
                proceedings);
    }

    Progress representations(LocalDate on) {
        return new Progress(
                parentTold,
                boardInformed,
                Optional.of(on),
                boardMeetingBegun,
                decision,
                cancellation,
                proceedings);
    }

    Progress boardMeetingBegun(LocalDate on) {
        return new Progress(
                parentTold,
                boardInformed,
                representations,
                Optional.of(on),
                decision,
                cancellation,
                proceedings);
    }

    Progress decided(BoardDecision made) {
        return new Progress(
                parentTold,
                boardInformed,
                representations,
                boardMeetingBegun,
                Optional.of(made),
                cancellation,
                proceedings);
    }

    Progress cancelled(Cancellation made) {
        return new Progress(
                parentTold,
                boardInformed,
                representations,
                boardMeetingBegun,
                decision,
                Optional.of(made),
                proceedings);
    }

    Progress with(Proceedings later) {
        return new Progress(
                parentTold,
                boardInformed,
                representations,
                boardMeetingBegun,
                decision,
                cancellation,
                later);
    }
}
