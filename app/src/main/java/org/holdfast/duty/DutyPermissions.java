package org.holdfast.duty;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.access.Actor;
import org.holdfast.access.Holding;
import org.holdfast.access.OrganisationId;
import org.holdfast.access.Role;
import org.holdfast.access.SchoolId;
import org.holdfast.web.NotAllowed;

/**
 * What a person may do with duties at the organisation they act for. Row security stands behind.
 *
 * @param lists whose work they see
 * @param schools of which schools
 * @param acting the organisation they act for, on whose own list they see all
 * @param namesShown they work with the pupils; others read initials
 */
record DutyPermissions(
        Set<WorkList> lists, Set<SchoolId> schools, OrganisationId acting, boolean namesShown) {

    static DutyPermissions of(Actor.Person person) {
        var lists = EnumSet.noneOf(WorkList.class);
        person.actingHoldings().forEach(holding -> lists.addAll(seen(holding.role())));
        return new DutyPermissions(
                lists,
                person.actingHoldings().stream()
                        .filter(holding -> !seen(holding.role()).isEmpty())
                        .map(Holding::schools)
                        .flatMap(Set::stream)
                        .collect(Collectors.toUnmodifiableSet()),
                person.acting(),
                person.actingHoldings().stream()
                        .anyMatch(holding -> holding.role().worksWithPupils()));
    }

    /** Whether any duty can be theirs to see. */
    boolean any() {
        return !lists.isEmpty();
    }

    /** Whether the person may say that the duty was done: whoever works for those who owe it. */
    static boolean mayMark(Actor.Person person, Duty.Subject subject, Obligation.Parties parties) {
        var roles = person.rolesAt(subject.school());
        return switch (parties.list()) {
            case SCHOOL -> roles.contains(Role.HEADTEACHER) || roles.contains(Role.SCHOOL_STAFF);
            case GOVERNING_BOARD ->
                    roles.contains(Role.HEADTEACHER) || roles.contains(Role.GOVERNOR);
            case AUTHORITY, HOME_AUTHORITY ->
                    parties.organisation()
                            .filter(office ->
                                    person.rolesAt(office).contains(Role.EXCLUSIONS_OFFICER))
                            .isPresent();
            case FAMILY -> false;
        };
    }

    /**
     * Insists on it.
     *
     * @throws NotAllowed if they may not
     */
    static void requireMark(Actor.Person person, Duty duty) {
        if (!mayMark(person, duty.subject(), duty.terms().parties())) {
            throw new NotAllowed();
        }
    }

    private static Set<WorkList> seen(Role role) {
        return switch (role) {
            case HEADTEACHER -> EnumSet.of(WorkList.SCHOOL, WorkList.GOVERNING_BOARD);
            case SCHOOL_STAFF -> EnumSet.of(WorkList.SCHOOL);
            case GOVERNOR -> EnumSet.of(WorkList.GOVERNING_BOARD);
            case EXCLUSIONS_OFFICER ->
                    EnumSet.of(
                            WorkList.AUTHORITY,
                            WorkList.HOME_AUTHORITY,
                            WorkList.SCHOOL,
                            WorkList.GOVERNING_BOARD);
            case ANALYST, ADMINISTRATOR -> EnumSet.noneOf(WorkList.class);
        };
    }
}
