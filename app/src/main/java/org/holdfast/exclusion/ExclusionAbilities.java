package org.holdfast.exclusion;

import java.util.List;
import org.holdfast.access.RoleAbilities;
import org.springframework.stereotype.Component;

/** Exclusions, by role. */
@Component
class ExclusionAbilities implements RoleAbilities {
    private static final int ORDER = 30;

    @Override
    public String area() {
        return "Exclusions";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Ability> abilities() {
        return List.of(
                new Ability(
                        "Read suspensions and permanent exclusions (a governor: those put before the board)",
                        who -> ExclusionPermissions.of(who.actor(), who.school()).see()),
                new Ability(
                        "Suspend, exclude permanently, cancel",
                        who -> ExclusionPermissions.of(who.actor(), who.school()).decide()),
                new Ability(
                        "Record who was told and what came in",
                        who -> ExclusionPermissions.of(who.actor(), who.school()).keep()),
                new Ability(
                        "Record what the governing board decided",
                        who -> ExclusionPermissions.of(who.actor(), who.school()).judge()));
    }
}
