package org.holdfast.access.people;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.holdfast.access.Actor;
import org.holdfast.access.Holding;
import org.holdfast.access.OrganisationId;
import org.holdfast.access.OrganisationKind;
import org.holdfast.access.PersonId;
import org.holdfast.access.Role;
import org.holdfast.access.RoleAbilities;
import org.holdfast.access.SchoolId;
import org.springframework.stereotype.Component;

/**
 * What each role may do, asked of the permissions themselves: someone is imagined in each role, at
 * a school or at its authority, and every question put to them.
 */
@Component
class RoleMatrix {
    private static final PersonId NOBODY = new PersonId(new UUID(0, 1));
    private static final SchoolId SCHOOL = new SchoolId(new UUID(0, 2));
    private static final OrganisationId AUTHORITY = new OrganisationId(new UUID(0, 3));

    private final List<RoleAbilities> parts;

    RoleMatrix(List<RoleAbilities> parts) {
        this.parts = parts.stream().sorted(Comparator.comparingInt(RoleAbilities::order)).toList();
    }

    /** A part of the work with its lines. */
    record Part(String area, List<Line> lines) {}

    /** What one may do, and for each role in order whether it may. */
    record Line(String words, List<Boolean> may) {}

    List<Part> parts() {
        return parts.stream()
                .map(part ->
                        new Part(
                                part.area(),
                                part.abilities().stream().map(RoleMatrix::line).toList()))
                .toList();
    }

    private static Line line(RoleAbilities.Ability ability) {
        return new Line(
                ability.words(),
                Arrays.stream(Role.values())
                        .map(role -> ability.may().test(someone(role)))
                        .toList());
    }

    private static RoleAbilities.Someone someone(Role role) {
        var holding =
                switch (role) {
                    case HEADTEACHER, SCHOOL_STAFF, GOVERNOR ->
                            holding(role, SCHOOL.organisation(), OrganisationKind.SCHOOL);
                    case EXCLUSIONS_OFFICER, ANALYST, ADMINISTRATOR ->
                            holding(role, AUTHORITY, OrganisationKind.AUTHORITY);
                };
        return new RoleAbilities.Someone(
                new Actor.Person(NOBODY, role.title(), List.of(holding), holding.organisation()),
                SCHOOL,
                AUTHORITY);
    }

    private static Holding holding(Role role, OrganisationId at, OrganisationKind kind) {
        return new Holding(role, at, kind, "", Set.of(SCHOOL));
    }
}
