package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.holdfast.exclusion.Consideration.Subject;
import org.holdfast.exclusion.Grounds.Part;
import org.holdfast.exclusion.Refusal.Missing;

/** What any exclusion must rest on, whatever its kind. */
final class GroundsRules {
    private GroundsRules() {}

    /** A barred reason stops the decision and nothing else is asked. */
    static List<Refusal> barred(Grounds grounds, LocalPolicy policy) {
        var asked = BarredReason.asked(policy.ownBarredReasons());
        return grounds.barred().stream()
                .filter(asked::contains)
                .sorted()
                .<Refusal>map(Refusal.Barred::new)
                .toList();
    }

    /** The reasons, judged on the first day out: the census reads the code by it. */
    static List<Refusal> reasons(Grounds grounds, LocalDate firstDay) {
        var refusals = new ArrayList<Refusal>();
        var reasons = grounds.reasons();
        if (reasons.isEmpty()
                || reasons.size() > Reason.MOST
                || EnumSet.copyOf(reasons).size() < reasons.size()) {
            refusals.add(new Refusal.ReasonsNotOneToThree());
        }
        reasons.stream()
                .filter(reason -> !reason.inForceOn(firstDay))
                .forEach(reason -> refusals.add(new Refusal.ReasonNotInForce(reason, firstDay)));
        return refusals;
    }

    /** What must have been said, and what was tried before and not after. */
    static List<Refusal> said(Grounds grounds, PupilStanding standing, LocalDate decided) {
        var refusals = new ArrayList<Refusal>();
        words(grounds, Part.WHAT_HAPPENED, Missing.WHAT_HAPPENED, refusals);
        words(grounds, Part.POLICY_CLAUSE, Missing.POLICY_CLAUSE, refusals);
        // S4-32: yes with its date, or no; either with why.
        answered(grounds, Subject.NEEDS_ASSESSMENT, Missing.NEEDS_ASSESSMENT, refusals);
        // S4-14: Equality Act 2010, ss. 20 and 85.
        answered(grounds, Subject.REASONABLE_ADJUSTMENTS, Missing.REASONABLE_ADJUSTMENTS, refusals);
        heard(grounds, refusals);
        contacts(grounds, standing, refusals);
        grounds.measures().stream()
                .filter(taken -> taken.on().isAfter(decided))
                .forEach(taken -> refusals.add(new Refusal.MeasureAfterDecision(taken.measure())));
        grounds.considered().stream()
                .filter(one -> one.on().filter(day -> day.isAfter(decided)).isPresent())
                .map(one -> new Refusal.ConsideredAfterDecision(one.subject()))
                .forEach(refusals::add);
        return refusals;
    }

    /** S20-01: the child's own words, or why there are none. */
    private static void heard(Grounds grounds, List<Refusal> refusals) {
        if (grounds.on(Subject.CHILD_HEARD).isEmpty() || !grounds.says(Part.CHILDS_WORDS)) {
            refusals.add(new Refusal.NotSaid(Missing.CHILDS_WORDS));
        }
    }

    /**
     * S4-13: for a pupil with SEN or in care, whom the head spoke to first, or that they did not.
     */
    private static void contacts(Grounds grounds, PupilStanding standing, List<Refusal> refusals) {
        if (!standing.needsExtraCare()) {
            return;
        }
        if (standing.sen()) {
            answered(grounds, Subject.SPOKE_TO_SEN_TEAM, Missing.SPOKE_TO_SEN_TEAM, refusals);
        }
        answered(
                grounds,
                Subject.SPOKE_TO_EXCLUSIONS_TEAM,
                Missing.SPOKE_TO_EXCLUSIONS_TEAM,
                refusals);
        answered(grounds, Subject.SPOKE_TO_PARENTS, Missing.SPOKE_TO_PARENTS, refusals);
        if (standing.lookedAfter()) {
            answered(
                    grounds,
                    Subject.SPOKE_TO_VIRTUAL_SCHOOL,
                    Missing.SPOKE_TO_VIRTUAL_SCHOOL,
                    refusals);
        }
    }

    /** Nobody can have been told before the decision, or on a day to come. */
    static List<Refusal> told(Told told, LocalDate decided, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        told.parent()
                .filter(day -> day.isBefore(decided) || day.isAfter(today))
                .ifPresent(_ -> refusals.add(new Refusal.ToldOutOfTime("parent")));
        told.board()
                .filter(day -> day.isBefore(decided) || day.isAfter(today))
                .ifPresent(_ -> refusals.add(new Refusal.ToldOutOfTime("board")));
        return refusals;
    }

    static void words(Grounds grounds, Part part, Missing missing, List<Refusal> refusals) {
        if (!grounds.says(part)) {
            refusals.add(new Refusal.NotSaid(missing));
        }
    }

    static void answered(
            Grounds grounds, Subject subject, Missing missing, List<Refusal> refusals) {
        if (grounds.on(subject).isEmpty()) {
            refusals.add(new Refusal.NotSaid(missing));
        }
    }
}
