package org.holdfast.exclusion.governors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What happened about the governing board’s meeting. Components may be added, never renamed. */
public sealed interface MeetingStep {

    /** The day on which it truly happened. */
    LocalDate on();

    /**
     * The meeting was fixed, and people were invited.
     *
     * @param on the day on which the invitations went out
     * @param meeting the day of the meeting
     */
    record Planned(LocalDate on, LocalDate meeting, Manner manner, List<Invitee> invited)
            implements MeetingStep {
        public Planned {
            invited = List.copyOf(invited);
        }
    }

    /** The relevant person asked for a remote meeting (GOV-8). */
    record RemoteAsked(LocalDate on) implements MeetingStep {}

    /** The papers went out to everybody who takes part. */
    record PapersSent(LocalDate on) implements MeetingStep {}

    /**
     * The limit was extended (GOV-9). Holdfast never works an extension out: people decide it.
     *
     * @param until the new last day
     */
    record LimitExtended(LocalDate on, LocalDate until) implements MeetingStep {}

    /** Its name in the database. */
    default String kind() {
        return switch (this) {
            case Planned _ -> "meeting_planned";
            case RemoteAsked _ -> "remote_meeting_asked";
            case PapersSent _ -> "meeting_papers_sent";
            case LimitExtended _ -> "meeting_limit_extended";
        };
    }

    /** The type that a name in the database stands for; empty for another family of events. */
    static Optional<Class<? extends MeetingStep>> typeOf(String kind) {
        return switch (kind) {
            case "meeting_planned" -> Optional.of(Planned.class);
            case "remote_meeting_asked" -> Optional.of(RemoteAsked.class);
            case "meeting_papers_sent" -> Optional.of(PapersSent.class);
            case "meeting_limit_extended" -> Optional.of(LimitExtended.class);
            default -> Optional.empty();
        };
    }
}
