package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.exclusion.Consideration.Subject;
import org.holdfast.exclusion.Grounds.Part;
import org.holdfast.exclusion.Refusal.Limb;
import org.holdfast.exclusion.Refusal.Missing;

/**
 * Whether a permanent exclusion may be recorded as it stands. The single serious incident (S4-10)
 * asks less of what was tried before; it never lets go of the pupil's factors (S4-13) or of asking
 * the authority first (S4-16).
 */
final class PermanentExclusionRules {
    private PermanentExclusionRules() {}

    /** Everything that stands in the way; a barred reason stops at once. */
    static List<Refusal> refusals(ProposedPermanentExclusion proposed, Circumstances now) {
        var grounds = proposed.grounds();
        var barred = GroundsRules.barred(grounds, now.policy());
        if (!barred.isEmpty()) {
            return barred;
        }
        var refusals = new ArrayList<Refusal>();
        refusals.addAll(
                grounds(
                        grounds,
                        proposed.singleIncident(),
                        now,
                        proposed.dates().decided(),
                        proposed.dates().firstDayOut()));
        refusals.addAll(dates(proposed, now));
        refusals.addAll(
                GroundsRules.told(proposed.told(), proposed.dates().decided(), now.today()));
        return refusals;
    }

    /** What the grounds alone leave open; a barred reason stops at once. */
    static List<Refusal> grounds(
            Grounds grounds,
            boolean singleIncident,
            Circumstances now,
            LocalDate decided,
            LocalDate firstDay) {
        var refusals = new ArrayList<Refusal>(GroundsRules.barred(grounds, now.policy()));
        if (refusals.isEmpty()) {
            refusals.addAll(GroundsRules.reasons(grounds, firstDay));
            refusals.addAll(test(grounds));
            if (singleIncident) {
                refusals.addAll(singleIncident(grounds));
            }
            refusals.addAll(GroundsRules.said(grounds, now.standing(), decided));
            refusals.addAll(factors(grounds, now.standing()));
        }
        return refusals;
    }

    /** S4-09 and PWR-5: both limbs, each in words. */
    static List<Refusal> test(Grounds grounds) {
        var refusals = new ArrayList<Refusal>();
        var asked =
                grounds.on(Subject.SERIOUS_BREACH).isPresent()
                        || grounds.on(Subject.PERSISTENT_BREACHES).isPresent();
        var breach =
                grounds.yes(Subject.SERIOUS_BREACH) || grounds.yes(Subject.PERSISTENT_BREACHES);
        if (asked && !breach) {
            refusals.add(new Refusal.TestNotMet(Limb.BREACH));
        } else if (!breach || !grounds.says(Part.BREACH)) {
            refusals.add(new Refusal.NotSaid(Missing.BREACH));
        }
        if (grounds.on(Subject.REMAINING_WOULD_HARM).isPresent()
                && !grounds.yes(Subject.REMAINING_WOULD_HARM)) {
            refusals.add(new Refusal.TestNotMet(Limb.HARM));
        } else if (grounds.on(Subject.REMAINING_WOULD_HARM).isEmpty() || !grounds.says(Part.HARM)) {
            refusals.add(new Refusal.NotSaid(Missing.HARM));
        }
        return refusals;
    }

    /** S4-10 and S4-11: which incident, and that the policy's own section covers it. */
    private static List<Refusal> singleIncident(Grounds grounds) {
        var refusals = new ArrayList<Refusal>();
        var named =
                Stream.of(
                                Subject.SINGLE_INCIDENT_VIOLENCE,
                                Subject.SINGLE_INCIDENT_SEXUAL,
                                Subject.SINGLE_INCIDENT_DRUG,
                                Subject.SINGLE_INCIDENT_WEAPON,
                                Subject.SINGLE_INCIDENT_OTHER)
                        .anyMatch(grounds::yes);
        if (!named) {
            refusals.add(new Refusal.NotSaid(Missing.WHICH_INCIDENT));
        }
        var covered = grounds.on(Subject.POLICY_COVERS_INCIDENT);
        if (covered.isEmpty()) {
            refusals.add(new Refusal.NotSaid(Missing.POLICY_COVERS_INCIDENT));
        } else if (!grounds.yes(Subject.POLICY_COVERS_INCIDENT)) {
            refusals.add(new Refusal.PolicyDoesNotCoverIncident());
        }
        return refusals;
    }

    /** S4-12, S4-15 and S4-16. */
    private static List<Refusal> factors(Grounds grounds, PupilStanding standing) {
        var refusals = new ArrayList<Refusal>();
        GroundsRules.answered(
                grounds,
                Subject.SOCIAL_EMOTIONAL_HEALTH,
                Missing.SOCIAL_EMOTIONAL_HEALTH,
                refusals);
        if (grounds.yes(Subject.SOCIAL_EMOTIONAL_HEALTH)) {
            GroundsRules.words(
                    grounds, Part.SUSPENSION_WOULD_DO, Missing.SUSPENSION_WOULD_DO, refusals);
        }
        if (standing.ehcPlan()) {
            GroundsRules.answered(
                    grounds, Subject.EMERGENCY_REVIEW, Missing.EMERGENCY_REVIEW, refusals);
        }
        GroundsRules.answered(grounds, Subject.CONSULTED, Missing.CONSULTED, refusals);
        if (grounds.on(Subject.CONSULTED).isPresent()) {
            GroundsRules.words(grounds, Part.CONSULTED, Missing.CONSULTED, refusals);
        }
        return refusals;
    }

    /**
     * When: in order, on a school day, after the suspension that it follows and not in its place.
     */
    static List<Refusal> dates(ProposedPermanentExclusion proposed, Circumstances now) {
        var dates = proposed.dates();
        var refusals = new ArrayList<Refusal>();
        if (dates.decided().isAfter(now.today())) {
            refusals.add(new Refusal.DecidedInFuture());
        }
        if (dates.takesEffect().isBefore(dates.decided())
                || dates.firstDayOut().isBefore(dates.takesEffect())) {
            refusals.add(new Refusal.TakesEffectOutOfOrder());
        }
        SuspensionRules.schoolDay(dates.firstDayOut(), now.calendar()).ifPresent(refusals::add);
        now.permanentlyExcluded()
                .ifPresent(standing ->
                        refusals.add(new Refusal.AlreadyPermanentlyExcluded(standing.exclusion())));
        now.taken().stream()
                .filter(taken -> !taken.day().day().isBefore(dates.firstDayOut()))
                .findFirst()
                .ifPresent(taken ->
                        refusals.add(new Refusal.Overlaps(taken.day().day(), taken.exclusion())));
        return refusals;
    }
}
