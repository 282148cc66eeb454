package org.holdfast.exclusion;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.holdfast.exclusion.Refusal.Limb;
import org.holdfast.exclusion.Refusal.Missing;
import org.holdfast.statute.calendar.SchoolDays;

/**
 * A refusal as a page says it: the rule in plain words, and the lawful way on.
 *
 * @param step the page of the recording flow on which it can be put right
 * @param field the field it belongs to there
 * @param rule its id in the statute reference or the catalogue, perhaps empty
 * @param message what is wrong
 * @param route what can be done, perhaps empty
 */
public record RefusalWords(Step step, String field, String rule, String message, String route) {
    private static final DateTimeFormatter FULL =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    /** The pages of the recording flow, in order. */
    public enum Step {
        WHY,
        CONSIDERED,
        WHEN,
        TELL;

        /** The step's name in addresses. */
        public String path() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The refusal in words. */
    public static RefusalWords of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.Barred(var reason) ->
                    new RefusalWords(
                            Step.WHY,
                            "barred",
                            reason.unlawful() ? "PWR-2" : "S4-08",
                            reason.explanation(),
                            reason.route());
            case Refusal.ReasonsNotOneToThree() ->
                    why("reason1", "Choose one to three different reasons, the main one first");
            case Refusal.ReasonNotInForce(var reason, var day) ->
                    why(
                            "reason1",
                            "The reason “%s” was not in use for exclusions on %s. Choose another"
                                    .formatted(reason.label(), full(day)));
            case Refusal.NotSaid(var what) -> missing(what);
            case Refusal.MeasureAfterDecision(var measure) ->
                    considered(
                            "measure-" + measure.name(),
                            "The date of “%s” must not be after the decision"
                                    .formatted(measure.label()));
            case Refusal.ConsideredAfterDecision(var subject) ->
                    considered(
                            fieldOf(subject),
                            "The day must not be after the decision: this had to come first");
            case Refusal.DecidedInFuture() ->
                    when("decided", "The day of the decision cannot be in the future");
            case Refusal.BeginsBeforeDecision() ->
                    new RefusalWords(
                            Step.WHEN,
                            "first1",
                            "PWR-1",
                            "The first day out cannot be before the decision",
                            "A child who was sent home before a decision was excluded unlawfully."
                                    + " Give the day on which the decision was made.");
            case Refusal.CalendarUnknown(var day) ->
                    new RefusalWords(
                            Step.WHEN,
                            "first1",
                            "CAL-1",
                            "The school’s calendar does not reach " + full(day),
                            "Add the term dates first: days can only be counted on a calendar.");
            case Refusal.NotSchoolDay(var day, var next) ->
                    new RefusalWords(
                            Step.WHEN,
                            "first1",
                            "CAL-1",
                            full(day) + " is not a school day",
                            next.map(following -> "The next school day is " + full(following) + ".")
                                    .orElse(""));
            case Refusal.Overlaps(var day, _) ->
                    new RefusalWords(
                            Step.WHEN,
                            "first1",
                            "PWR-4",
                            "The child is already out of school on %s".formatted(full(day)),
                            "A suspension cannot be lengthened or turned into another. A new one"
                                    + " may begin after the first has ended, with its own reasons"
                                    + " and notices; or cancel the first.");
            case Refusal.AlreadyPermanentlyExcluded(_) ->
                    new RefusalWords(
                            Step.WHEN,
                            "first1",
                            "PWR-4",
                            "The child is already permanently excluded from this school",
                            "Cancel that exclusion or wait for the governing board’s decision.");
            case Refusal.PastTheCap past -> cap(past);
            case Refusal.LengthNotJustified(var length, var usual) ->
                    new RefusalWords(
                            Step.WHEN,
                            "longer",
                            "S4-02",
                            "Say why %s are needed".formatted(days(length)),
                            "A suspension should last for the shortest time necessary; 1 to %d days"
                                            .formatted(usual)
                                    + " are often long enough.");
            case Refusal.ExaminationOutside(var day) ->
                    when(
                            "exam1",
                            "The examination on %s is not within this suspension"
                                    .formatted(full(day)));
            case Refusal.TestNotMet(var limb) -> test(limb);
            case Refusal.PolicyDoesNotCoverIncident() ->
                    new RefusalWords(
                            Step.WHY,
                            "policyCovers",
                            "S4-11",
                            "The behaviour policy must cover one-off serious incidents before one"
                                    + " can be the reason",
                            "Use the ordinary route: show what was tried before.");
            case Refusal.ToldOutOfTime(var who) ->
                    new RefusalWords(
                            Step.TELL,
                            who + "Told",
                            "",
                            "The day must be from the day of the decision to today",
                            "Leave it empty if they have not been told yet.");
            case Refusal.TakesEffectOutOfOrder() ->
                    when(
                            "takesEffect",
                            "The exclusion takes effect on or after the decision, and the first day"
                                    + " out is not before that");
            case Refusal.OutsideTheRegulations() ->
                    new RefusalWords(
                            Step.WHEN,
                            "decided",
                            "2012 Regs",
                            "The regulations on exclusion do not apply to this kind of school",
                            "Independent schools and colleges follow their own procedures. If the"
                                    + " kind of school is wrong here, ask the authority to correct"
                                    + " it.");
        };
    }

    private static RefusalWords cap(Refusal.PastTheCap past) {
        var most = past.most();
        return new RefusalWords(
                Step.WHEN,
                "first1",
                "PWR-3",
                "This would make %s of suspension in the school year %s. The law allows 45"
                        .formatted(days(past.already().plus(past.asked())), past.year()),
                most.isNone()
                        ? "No more suspension is lawful in this school year. Plan support with the"
                                + " authority now; other schools’ days are counted too."
                        : "%s already count, at every school attended. At most %s can lawfully be"
                                        .formatted(days(past.already()), days(most))
                                + " imposed.");
    }

    private static RefusalWords test(Limb limb) {
        return switch (limb) {
            case BREACH ->
                    new RefusalWords(
                            Step.WHY,
                            "breach",
                            "PWR-5",
                            "A child may be permanently excluded only for a serious breach or"
                                    + " persistent breaches of the behaviour policy",
                            "Without one, plan support, or think of a suspension or a managed move"
                                    + " that everyone agrees to.");
            case HARM ->
                    new RefusalWords(
                            Step.WHY,
                            "harm",
                            "PWR-5",
                            "A child may be permanently excluded only if staying would seriously"
                                    + " harm the education or welfare of the child or others",
                            "If it would not, the test is not met: plan support, or think of a"
                                    + " suspension.");
        };
    }

    private static RefusalWords missing(Missing what) {
        return switch (what) {
            case WHAT_HAPPENED -> why("whatHappened", "Say what happened");
            case POLICY_CLAUSE ->
                    why("policyClause", "Say which part of the behaviour policy was broken");
            case LESSER_SANCTION ->
                    why("lesserSanction", "Say why a lesser sanction would not be enough");
            case BREACH -> why("breach", "Say how the behaviour policy was broken");
            case HARM -> why("harm", "Say what harm would come of the child staying");
            case POLICY_COVERS_INCIDENT ->
                    why("policyCovers", "Say whether the policy covers a single serious incident");
            case WHICH_INCIDENT -> why("incident", "Choose what kind of incident it was");
            case DATES -> when("decided", "Enter the dates");
            case NEEDS_ASSESSMENT ->
                    considered(
                            "needsAssessment",
                            "Say whether an assessment of need was considered, and why");
            case REASONABLE_ADJUSTMENTS ->
                    considered(
                            "adjustments",
                            "Say whether reasonable adjustments for a disability were thought of");
            case CHILDS_WORDS ->
                    considered("childsWords", "Write down what the child says, or why you cannot");
            case SOCIAL_EMOTIONAL_HEALTH ->
                    considered(
                            "emotional",
                            "Say whether there are social, emotional or health factors");
            case SUSPENSION_WOULD_DO ->
                    considered("suspensionWouldDo", "Say why a suspension would not do");
            case SPOKE_TO_SEN_TEAM ->
                    considered("spoke-SPOKE_TO_SEN_TEAM", "Say when you spoke to the SEN team");
            case SPOKE_TO_EXCLUSIONS_TEAM ->
                    considered(
                            "spoke-SPOKE_TO_EXCLUSIONS_TEAM",
                            "Say when you spoke to the exclusions team");
            case SPOKE_TO_PARENTS ->
                    considered("spoke-SPOKE_TO_PARENTS", "Say when you spoke to the parents");
            case SPOKE_TO_VIRTUAL_SCHOOL ->
                    considered(
                            "spoke-SPOKE_TO_VIRTUAL_SCHOOL",
                            "Say when you spoke to the virtual school head");
            case EMERGENCY_REVIEW ->
                    considered(
                            "emergencyReview",
                            "Say whether an emergency review of the EHC plan was held");
            case CONSULTED ->
                    considered(
                            "consulted",
                            "Say whether you consulted the exclusions team first, and what came of"
                                    + " it");
        };
    }

    private static String fieldOf(Consideration.Subject subject) {
        return switch (subject) {
            case CONSULTED -> "consultedOn";
            case EMERGENCY_REVIEW -> "emergencyReviewOn";
            case NEEDS_ASSESSMENT -> "needsAssessment";
            case CHILD_HEARD -> "childHeard";
            default -> "spoke-" + subject.name();
        };
    }

    private static RefusalWords why(String field, String message) {
        return new RefusalWords(Step.WHY, field, "", message, "");
    }

    private static RefusalWords considered(String field, String message) {
        return new RefusalWords(Step.CONSIDERED, field, "", message, "");
    }

    private static RefusalWords when(String field, String message) {
        return new RefusalWords(Step.WHEN, field, "", message, "");
    }

    private static String full(LocalDate day) {
        return FULL.format(day);
    }

    private static String days(SchoolDays length) {
        return length.equals(SchoolDays.ONE) ? "1 day" : length + " days";
    }
}
