package org.holdfast.organisation;

import java.util.List;
import java.util.Optional;
import org.holdfast.access.RoleAbilities;
import org.springframework.stereotype.Component;

/** Schools and calendars, by role. */
@Component
class OrganisationAbilities implements RoleAbilities {
    private static final int ORDER = 60;

    @Override
    public String area() {
        return "Schools and calendars";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Ability> abilities() {
        return List.of(
                new Ability(
                        "Change the calendar of a school",
                        who ->
                                new OrganisationPermissions(who.actor())
                                        .mayChangeCalendar(who.school())),
                new Ability(
                        "Change the calendar of the authority",
                        who ->
                                new OrganisationPermissions(who.actor())
                                        .mayChangeCalendar(
                                                new AuthorityId(who.authority().value()))),
                new Ability(
                        "Load the list of schools",
                        who ->
                                new OrganisationPermissions(who.actor())
                                        .mayImportSchools(Optional.of(who.authority()))));
    }
}
