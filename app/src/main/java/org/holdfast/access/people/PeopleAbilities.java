package org.holdfast.access.people;

import java.util.List;
import org.holdfast.access.RoleAbilities;
import org.springframework.stereotype.Component;

/** Accounts and roles, by role. */
@Component
class PeopleAbilities implements RoleAbilities {
    private static final int ORDER = 70;

    @Override
    public String area() {
        return "People";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Ability> abilities() {
        return List.of(
                new Ability(
                        "Add people, give and end roles, close accounts",
                        who -> PeoplePermissions.of(who.actor()).any()),
                new Ability(
                        "See what one person opened",
                        who ->
                                PeoplePermissions.of(who.actor())
                                        .administers(who.school().organisation())));
    }
}
