package org.holdfast.pupil;

import java.util.List;
import org.holdfast.access.RoleAbilities;
import org.springframework.stereotype.Component;

/** Pupils' records, by role. */
@Component
class PupilAbilities implements RoleAbilities {
    private static final int ORDER = 20;

    @Override
    public String area() {
        return "Pupils";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Ability> abilities() {
        return List.of(
                new Ability(
                        "Find pupils and read their records",
                        who -> PupilPermissions.at(who.actor(), who.school()).work()),
                new Ability(
                        "Write in a record: contacts, what the child says",
                        who -> PupilPermissions.at(who.actor(), who.school()).keep()),
                new Ability(
                        "Take out everything that is held about a pupil",
                        who -> PupilPermissions.at(who.actor(), who.school()).export()),
                new Ability(
                        "See who opened a pupil’s record",
                        who -> PupilPermissions.seesReaders(who.actor(), List.of(who.school()))));
    }
}
