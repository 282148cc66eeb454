package org.holdfast.mail;

import java.util.List;
import org.holdfast.access.RoleAbilities;
import org.springframework.stereotype.Component;

/** Mail, by role. */
@Component
class MailAbilities implements RoleAbilities {
    private static final int ORDER = 36;

    @Override
    public String area() {
        return "Mail";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Ability> abilities() {
        return List.of(
                new Ability(
                        "See mail that has not gone", who -> MailPermissions.hasList(who.actor())),
                new Ability(
                        "Decide what becomes of it",
                        who -> MailPermissions.at(who.actor(), who.school()).decide()));
    }
}
