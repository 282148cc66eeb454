package org.holdfast.exclusion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.OrganisationId;
import org.holdfast.duty.Obligation;
import org.holdfast.duty.WorkList;
import org.holdfast.statute.Duty;

/** From what the clock finds to whose work it is. */
final class ObligationRules {
    private static final String TELL_AUTHORITY = "NOT-4";

    private ObligationRules() {}

    /** Everything still owed; what fell away when the exclusion was cancelled is left out. */
    static List<Obligation> obligations(Exclusion exclusion, CaseFile file) {
        return obligations(file.duties(exclusion), exclusion, file);
    }

    /** The same, of duties that are worked out already. */
    static List<Obligation> obligations(List<Duty> duties, Exclusion exclusion, CaseFile file) {
        var seen = new HashMap<String, Integer>();
        var obligations = new ArrayList<Obligation>(duties.size());
        for (var duty : duties) {
            if (duty.endsOnCancellation().isEmpty()) {
                var before = seen.merge(duty.rule().id() + duty.event(), 1, Integer::sum) - 1;
                var one = numbered(obligation(duty, exclusion, file.offices()), before);
                var settled = SettlementRules.done(duty, exclusion).map(one::doneOn).orElse(one);
                obligations.add(StepObligationRules.extended(settled, exclusion));
            }
        }
        obligations.addAll(StepObligationRules.obligations(exclusion, file));
        return obligations;
    }

    private static Obligation obligation(Duty duty, Exclusion exclusion, CaseFile.Offices offices) {
        if (duty.rule().id().equals(TELL_AUTHORITY)) {
            return notice(duty, exclusion, offices);
        }
        var list = Obligation.listOf(duty);
        return Obligation.of(duty, list, office(list, offices));
    }

    private static Optional<OrganisationId> office(WorkList list, CaseFile.Offices offices) {
        return switch (list) {
            case SCHOOL, GOVERNING_BOARD -> Optional.of(offices.school());
            case AUTHORITY -> Optional.of(offices.authority());
            case HOME_AUTHORITY -> offices.home();
            case FAMILY -> Optional.empty();
        };
    }

    /**
     * NOT-4: recording here is telling the authority, so what is left is its own: to read the
     * notice.
     */
    private static Obligation notice(Duty duty, Exclusion exclusion, CaseFile.Offices offices) {
        var told = Obligation.of(duty, WorkList.AUTHORITY, Optional.of(offices.authority()));
        return new Obligation(
                told.rule(),
                told.occurrence(),
                "Read the notice of a " + exclusion.kind().words(),
                new Obligation.Parties(
                        WorkList.AUTHORITY,
                        Optional.of(offices.authority()),
                        "the local authority",
                        told.parties().by()),
                told.timing(),
                told.provisional(),
                told.shownAs(),
                told.explanation());
    }

    /** Two duties of one rule and event, such as a limit and a target before it, stay apart. */
    private static Obligation numbered(Obligation one, int before) {
        return before == 0 ? one : one.apart(before + 1);
    }
}
