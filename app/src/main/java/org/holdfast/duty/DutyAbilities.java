package org.holdfast.duty;

import java.util.List;
import org.holdfast.access.RoleAbilities;
import org.springframework.stereotype.Component;

/** What is due, by role. */
@Component
class DutyAbilities implements RoleAbilities {
    private static final int ORDER = 10;

    @Override
    public String area() {
        return "Today";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Ability> abilities() {
        return List.of(
                new Ability(
                        "See what is due at the place one acts for",
                        who -> DutyPermissions.of(who.actor()).any()),
                new Ability(
                        "Read pupils’ names there, not initials",
                        who -> DutyPermissions.of(who.actor()).namesShown()));
    }
}
