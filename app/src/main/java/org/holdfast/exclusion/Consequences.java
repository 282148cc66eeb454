package org.holdfast.exclusion;

import java.util.List;
import java.util.Set;
import org.holdfast.access.PupilGrants;
import org.holdfast.access.Role;
import org.holdfast.duty.CaseReference;
import org.holdfast.duty.Duties;
import org.holdfast.duty.HeldDuty;
import org.holdfast.statute.Duty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What follows from an exclusion, worked out anew after every change and in the same transaction:
 * the duties, and the governors' sight of the papers while the board has something to consider.
 */
@Component
class Consequences {
    /** The rules under which a governing board considers representations or meets. */
    private static final Set<String> BOARD_CONSIDERS =
            Set.of("GOV-1", "GOV-2", "GOV-4", "GOV-5", "GOV-6");

    private final Duties duties;
    private final PupilGrants grants;

    Consequences(Duties duties, PupilGrants grants) {
        this.duties = duties;
        this.grants = grants;
    }

    /** Works out what follows from the exclusion as it now stands. */
    @Transactional(propagation = Propagation.MANDATORY)
    void workOut(CaseFile file, Exclusion exclusion, String why) {
        var owed = file.duties(exclusion);
        duties.reconcile(
                reference(exclusion.id()),
                exclusion.pupil(),
                exclusion.school(),
                ObligationRules.obligations(owed, exclusion, file),
                why);
        governorsSee(exclusion, boardConsiders(owed, exclusion));
    }

    /** How the duties of the exclusion stand today. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<HeldDuty> standing(ExclusionId id) {
        return duties.of(reference(id));
    }

    /** Works out again what follows from exclusions that came after one. */
    @Transactional(propagation = Propagation.MANDATORY)
    void workOutLater(CaseFile file, Exclusion earlier, String why) {
        file.own().stream()
                .filter(one -> !one.id().equals(earlier.id()))
                .filter(one -> !one.imposed().firstDay().isBefore(earlier.imposed().firstDay()))
                .filter(Exclusion::stands)
                .forEach(later -> workOut(file, later, why));
    }

    /** What the duties of an exclusion hang on. */
    static CaseReference reference(ExclusionId id) {
        return new CaseReference(id.value(), "/exclusions/" + id.value());
    }

    /** Whether the governors see the papers: while the board has something to consider. */
    static boolean boardConsiders(List<Duty> owed, Exclusion exclusion) {
        return owed.stream().anyMatch(Consequences::considered)
                && StageRules.of(exclusion).concernsTheBoard();
    }

    /** What the governors' sight of the papers is for. */
    static String purpose(ExclusionId id) {
        return "exclusion " + id.value();
    }

    private static boolean considered(Duty duty) {
        return BOARD_CONSIDERS.contains(duty.rule().id());
    }

    private void governorsSee(Exclusion exclusion, boolean open) {
        var purpose = purpose(exclusion.id());
        if (open) {
            grants.grant(
                    exclusion.pupil(), exclusion.school().organisation(), Role.GOVERNOR, purpose);
        } else {
            grants.end(exclusion.pupil(), purpose);
        }
    }
}
