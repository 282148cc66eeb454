package org.holdfast.exclusion;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.Holding;
import org.holdfast.access.OrganisationKind;
import org.holdfast.access.Role;
import org.holdfast.access.SchoolId;
import org.holdfast.organisation.Authority;
import org.holdfast.organisation.AuthorityId;
import org.holdfast.organisation.Organisations;
import org.holdfast.web.NotAllowed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows an authority's own numbers, and lets its officers change them from now on. */
@Service
class KeepLocalPolicy {
    private final Organisations organisations;
    private final LocalPolicies policies;

    KeepLocalPolicy(Organisations organisations, LocalPolicies policies) {
        this.organisations = organisations;
        this.policies = policies;
    }

    /** One number. */
    record Line(Setting setting, int number, Optional<LocalPolicies.Change> changed) {}

    /**
     * The numbers of the authority that the person works for, or whose school they work at.
     *
     * @param maySet whether they may change them
     */
    record Shown(Authority authority, List<Line> lines, boolean maySet) {
        void requireSet() {
            if (!maySet) {
                throw new NotAllowed();
            }
        }

        public Line line(Setting setting) {
            return lines.stream()
                    .filter(line -> line.setting() == setting)
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Transactional(readOnly = true)
    Shown show() {
        var person = CurrentActor.person();
        var authority = authority(person);
        var policy = policies.of(authority.id());
        var changes = policies.changes(authority.id());
        return new Shown(
                authority,
                Arrays.stream(Setting.values())
                        .map(setting ->
                                new Line(
                                        setting,
                                        policy.number(setting),
                                        Optional.ofNullable(changes.get(setting))))
                        .toList(),
                maySet(person, authority));
    }

    @Transactional
    void set(Setting setting, int number, String why) {
        var person = CurrentActor.person();
        var authority = authority(person);
        if (!maySet(person, authority)) {
            throw new NotAllowed();
        }
        policies.set(authority.id(), setting, number, why);
    }

    private static boolean maySet(Actor.Person person, Authority authority) {
        return person.rolesAt(authority.id().organisation()).contains(Role.EXCLUSIONS_OFFICER);
    }

    private Authority authority(Actor.Person person) {
        var known =
                person.actingHoldings().stream()
                        .filter(holding -> holding.role().worksWithPupils())
                        .findFirst()
                        .orElseThrow(NotAllowed::new);
        return known.kind() == OrganisationKind.AUTHORITY
                ? organisations.authority(new AuthorityId(known.organisation().value()))
                : organisations.authorityOf(school(known));
    }

    private static SchoolId school(Holding holding) {
        return holding.schools().stream().findFirst().orElseThrow(NotAllowed::new);
    }
}
