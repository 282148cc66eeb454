package org.holdfast.insight;

import java.util.List;
import org.holdfast.access.RoleAbilities;
import org.springframework.stereotype.Component;

/** Figures, by role. */
@Component
class FigureAbilities implements RoleAbilities {
    private static final int ORDER = 50;

    @Override
    public String area() {
        return "Figures";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Ability> abilities() {
        return List.of(
                new Ability(
                        "See the figures of the authority",
                        who -> !FiguresPermissions.of(who.actor()).authorities().isEmpty()),
                new Ability(
                        "See the figures of a school",
                        who -> FiguresPermissions.of(who.actor()).schools().contains(who.school())),
                new Ability(
                        "Open the single records behind a figure",
                        who ->
                                FiguresPermissions.of(who.actor()).any()
                                        && FiguresPermissions.of(who.actor())
                                                .rows()
                                                .contains(who.school())));
    }
}
