package org.holdfast.duty;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.holdfast.organisation.AuthorityCode;
import org.holdfast.organisation.School;
import org.holdfast.pupil.Answer;
import org.holdfast.pupil.PupilFacts;
import org.holdfast.statute.Pupil;
import org.holdfast.statute.Pupil.Status;
import org.holdfast.statute.SchoolKind;
import org.holdfast.statute.calendar.SchoolYear;

/** A pupil and a school as the statutory clock asks about them. */
public final class CaseFactRules {
    /** A pupil is in reception in the school year after the one in which they turn four. */
    private static final int RECEPTION_AGE = 5;

    private CaseFactRules() {}

    /** The kind of school; empty where the law of exclusion does not apply to it. */
    public static Optional<SchoolKind> kind(School school) {
        return switch (school.kind()) {
            case MAINTAINED -> Optional.of(SchoolKind.MAINTAINED);
            case ACADEMY -> Optional.of(SchoolKind.ACADEMY);
            case AP_ACADEMY -> Optional.of(SchoolKind.AP_ACADEMY);
            case PRU -> Optional.of(SchoolKind.PRU);
            case OUTSIDE, UNKNOWN -> Optional.empty();
        };
    }

    /**
     * The pupil as the law asks. Where nobody recorded in whose area the pupil lives, nothing is
     * owed to another authority and the pages say that it is not recorded.
     *
     * @param schools the authority of the school
     */
    public static Pupil pupil(PupilFacts facts, AuthorityCode schools) {
        return new Pupil(
                facts.dateOfBirth(),
                yearGroup(facts),
                facts.homeAuthority().orElse(schools).value(),
                statuses(facts),
                Optional.empty());
    }

    private static Set<Status> statuses(PupilFacts facts) {
        var statuses = new HashSet<Status>();
        if (facts.lookedAfter() == Answer.YES) {
            statuses.add(Status.LOOKED_AFTER);
        }
        if (facts.socialWorker() == Answer.YES) {
            statuses.add(Status.HAS_SOCIAL_WORKER);
        }
        if (facts.ehcPlan() == Answer.YES) {
            statuses.add(Status.HAS_EHC_PLAN);
        }
        return statuses;
    }

    /** The recorded year group; where none is, the one that the date of birth gives. */
    private static int yearGroup(PupilFacts facts) {
        return facts.yearGroup()
                .filter(code -> code.matches("[0-9]{1,2}"))
                .map(Integer::valueOf)
                .orElseGet(() ->
                        SchoolYear.of(facts.on()).start()
                                - SchoolYear.of(facts.dateOfBirth().plusMonths(11)).start()
                                - RECEPTION_AGE
                                + 1);
    }
}
