package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.statute.calendar.SchoolDays;
import org.holdfast.statute.calendar.SchoolYear;

/** Why a decision cannot be recorded as it stands. Every page that meets one puts it in words. */
public sealed interface Refusal {

    /** PWR-2 or S4-08: a barred reason is part of why. */
    record Barred(BarredReason reason) implements Refusal {}

    /** The census takes one to three reasons, each once. */
    record ReasonsNotOneToThree() implements Refusal {}

    /** The code was not in force on the first day out. */
    record ReasonNotInForce(Reason reason, LocalDate day) implements Refusal {}

    /** Something that has to be said first. */
    record NotSaid(Missing what) implements Refusal {}

    /** A measure said to have been tried after the decision. */
    record MeasureAfterDecision(Measure measure) implements Refusal {}

    /** S4-13, S4-15, S4-16: a talk or review said to have come first, dated after the decision. */
    record ConsideredAfterDecision(Consideration.Subject subject) implements Refusal {}

    /** The decision is dated in the future. */
    record DecidedInFuture() implements Refusal {}

    /** The first day out lies before the decision. */
    record BeginsBeforeDecision() implements Refusal {}

    /** The school's calendar does not reach the day. */
    record CalendarUnknown(LocalDate day) implements Refusal {}

    /**
     * No school is held that day.
     *
     * @param next the school day after it
     */
    record NotSchoolDay(LocalDate day, Optional<LocalDate> next) implements Refusal {}

    /** The pupil is already out that day. */
    record Overlaps(LocalDate day, ExclusionId with) implements Refusal {}

    /** The pupil is already permanently excluded. */
    record AlreadyPermanentlyExcluded(ExclusionId with) implements Refusal {}

    /**
     * PWR-3: more than 45 school days in a school year.
     *
     * @param already out in that year before this, at every school
     * @param most what could still lawfully be imposed
     */
    record PastTheCap(SchoolYear year, SchoolDays already, SchoolDays asked, SchoolDays most)
            implements Refusal {}

    /** S4-02: longer than usual, and not said why. */
    record LengthNotJustified(SchoolDays length, int usual) implements Refusal {}

    /** The day of a lost examination lies outside the suspension. */
    record ExaminationOutside(LocalDate day) implements Refusal {}

    /** S4-09, PWR-5: one limb of the test for permanent exclusion is answered no. */
    record TestNotMet(Limb limb) implements Refusal {}

    /** S4-11: the policy has no section on one-off serious incidents that covers this one. */
    record PolicyDoesNotCoverIncident() implements Refusal {}

    /** Someone was told before the decision was made, or will be. */
    record ToldOutOfTime(String who) implements Refusal {}

    /** The dates of a permanent exclusion are out of order. */
    record TakesEffectOutOfOrder() implements Refusal {}

    /** The 2012 Regulations do not apply to the school, or nobody knows whether they do. */
    record OutsideTheRegulations() implements Refusal {}

    /** The two limbs of the test (guidance 2023/24, paragraph 11). */
    enum Limb {
        BREACH,
        HARM
    }

    /** What has to be said. */
    enum Missing {
        WHAT_HAPPENED,
        POLICY_CLAUSE,
        LESSER_SANCTION,
        NEEDS_ASSESSMENT,
        REASONABLE_ADJUSTMENTS,
        CHILDS_WORDS,
        SOCIAL_EMOTIONAL_HEALTH,
        SUSPENSION_WOULD_DO,
        SPOKE_TO_SEN_TEAM,
        SPOKE_TO_EXCLUSIONS_TEAM,
        SPOKE_TO_PARENTS,
        SPOKE_TO_VIRTUAL_SCHOOL,
        EMERGENCY_REVIEW,
        CONSULTED,
        BREACH,
        HARM,
        POLICY_COVERS_INCIDENT,
        WHICH_INCIDENT,
        DATES
    }
}
