package org.holdfast.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is doing what is being done: the value that every permission is worked out from. */
public sealed interface Actor {

    /** How the actor stands in events and in the read log: a person's id or a job's name. */
    String reference();

    /** The roles the actor holds that reach the school. */
    Set<Role> rolesAt(SchoolId school);

    /** The roles the actor holds at the organisation itself. */
    Set<Role> rolesAt(OrganisationId organisation);

    /** The schools whose pupils the actor works with. */
    Set<SchoolId> pupilSchools();

    /** Whether the actor holds the role anywhere. */
    default boolean holds(Role role) {
        return false;
    }

    /**
     * A signed-in person.
     *
     * @param holdings every role held today
     * @param acting the organisation the person is acting for now: it decides which lists open
     *     first, not what is allowed
     */
    record Person(PersonId id, String name, List<Holding> holdings, OrganisationId acting)
            implements Actor {

        public Person {
            holdings = List.copyOf(holdings);
        }

        @Override
        public String reference() {
            return id.value().toString();
        }

        @Override
        public Set<Role> rolesAt(SchoolId school) {
            return roles(
                    holdings.stream()
                            .filter(holding -> holding.schools().contains(school))
                            .toList());
        }

        @Override
        public Set<Role> rolesAt(OrganisationId organisation) {
            return roles(
                    holdings.stream()
                            .filter(holding -> holding.organisation().equals(organisation))
                            .toList());
        }

        @Override
        public Set<SchoolId> pupilSchools() {
            return holdings.stream()
                    .filter(holding -> holding.role().worksWithPupils())
                    .flatMap(holding -> holding.schools().stream())
                    .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public boolean holds(Role role) {
            return holdings.stream().anyMatch(holding -> holding.role() == role);
        }

        /** The holdings at the organisation the person is acting for. */
        public List<Holding> actingHoldings() {
            return holdings.stream()
                    .filter(holding -> holding.organisation().equals(acting))
                    .toList();
        }

        private static Set<Role> roles(List<Holding> of) {
            var roles = EnumSet.noneOf(Role.class);
            of.forEach(holding -> roles.add(holding.role()));
            return roles;
        }

        @Override
        public String toString() {
            return "Person[" + id.value() + "]";
        }
    }

    /**
     * A named piece of the system working by itself. It holds no role; its use cases are written
     * for it alone.
     */
    record Job(String name) implements Actor {

        @Override
        public String reference() {
            return name;
        }

        @Override
        public Set<Role> rolesAt(SchoolId school) {
            return Set.of();
        }

        @Override
        public Set<Role> rolesAt(OrganisationId organisation) {
            return Set.of();
        }

        @Override
        public Set<SchoolId> pupilSchools() {
            return Set.of();
        }
    }
}
