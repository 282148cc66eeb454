package org.holdfast.naive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One pupil's case told in plain values, for two clocks that are to agree on it without knowing
 * each other: the library and the naive one. Nothing in this package comes from the library.
 */
public record Told(
        Year calendar,
        Kind kind,
        String authority,
        Child child,
        List<Prior> prior,
        List<Happening> happenings) {

    /** The school's calendar. */
    public record Year(int termsInYear, List<TermDates> terms, List<Shut> shut) {}

    public record TermDates(String name, LocalDate first, LocalDate last) {}

    public record Shut(LocalDate first, LocalDate last) {}

    public enum Kind {
        MAINTAINED,
        ACADEMY,
        AP_ACADEMY,
        PRU
    }

    public enum Fact {
        LOOKED_AFTER,
        HAS_SOCIAL_WORKER,
        HAS_EHC_PLAN,
        PLAN_CAPS_HOURS
    }

    public record Child(
            LocalDate born,
            int yearGroup,
            String home,
            Set<Fact> facts,
            Optional<LocalDate> examinationsFinished) {
        boolean is(Fact fact) {
            return facts.contains(fact);
        }
    }

    /** Half days of suspension before the case; the period is empty where none counts. */
    public record Prior(int year, int halves, Optional<String> period) {}

    public enum Half {
        AM,
        PM
    }

    public record Span(LocalDate first, Half firstHalf, LocalDate last, Half lastHalf) {}

    public record Decision(LocalDate made, Optional<LocalDate> boardInformed) {}

    public enum Way {
        DELIVERED,
        FIRST_CLASS_POST,
        EMAIL_AGREED,
        EMAIL
    }

    public record Notice(Way way, LocalDate date) {}

    /** Something that happened. */
    public sealed interface Happening {
        String id();
    }

    /** Lunchtimes, or else spans. */
    public record Suspension(
            String id,
            Decision decision,
            List<Span> spans,
            List<LocalDate> lunchtimes,
            List<LocalDate> examinationsLost,
            Optional<LocalDate> representations)
            implements Happening {}

    public record Permanent(
            String id, Decision decision, LocalDate takesEffect, LocalDate firstDayOut)
            implements Happening {}

    public record Cancellation(
            String id,
            String of,
            LocalDate date,
            Optional<LocalDate> lastDayServed,
            Optional<LocalDate> meetingCommenced)
            implements Happening {}

    public record Taught(String id, String of, LocalDate starts) implements Happening {}

    public record Meeting(String id, String about, LocalDate on) implements Happening {}

    public record Remote(String id, String about, LocalDate date) implements Happening {}

    public record PutOff(String id, String of, LocalDate to) implements Happening {}

    /** The notice is empty where the board reinstates. */
    public record Decided(
            String id,
            String on,
            LocalDate met,
            Optional<Notice> declined,
            Optional<LocalDate> waiver)
            implements Happening {}

    public record Claim(String id, String decision, LocalDate date) implements Happening {}

    public record Application(
            String id, String of, Notice sent, boolean senExpert, Optional<LocalDate> hearing)
            implements Happening {}

    public record Abandoned(String id, String application, LocalDate date) implements Happening {}

    public record Adjourn(String id, String application, LocalDate date, boolean expertAbsent)
            implements Happening {}

    public enum Panel {
        UPHOLD,
        RECOMMEND,
        QUASH,
        QUASH_AND_PAY
    }

    public record Reviewed(
            String id, String on, LocalDate concluded, Panel outcome, Optional<Notice> notice)
            implements Happening {}

    public record Reconsidered(String id, String after, LocalDate date, boolean declined)
            implements Happening {}

    /** What stands by itself. */
    public enum Alone {
        OFF_SITE,
        OFF_SITE_REVIEW,
        OFF_SITE_REVIEW_REQUEST,
        EHC_REQUEST,
        EHC_DRAFT,
        EHC_MEETING,
        EHC_ADVICE,
        EHC_MEETING_ARRANGED,
        EHC_AMENDMENT,
        EHC_PLAN,
        EHC_PHASE_16,
        EHC_PHASE_OTHER,
        EHC_REASSESSMENT,
        EHC_REASSESSMENT_AGREED,
        EHC_MOVES,
        EHC_DECISION,
        IN_YEAR,
        FAIR_ACCESS,
        MANAGED_MOVE,
        MANAGED_MOVE_ON_TRIAL,
        PART_TIME,
        PART_TIME_FOR_BEHAVIOUR,
        SEPARATION,
        EXCLUDED_TWICE,
        HOME_EDUCATION,
        DELETED,
        ENTERED,
        SICK
    }

    /**
     * Something that stands by itself.
     *
     * @param other a second day, which means something else for each kind
     * @param third a third
     */
    public record Single(
            String id,
            Alone kind,
            LocalDate date,
            Optional<LocalDate> other,
            Optional<LocalDate> third)
            implements Happening {}
}
