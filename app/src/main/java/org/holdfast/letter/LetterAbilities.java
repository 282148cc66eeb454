package org.holdfast.letter;

import java.util.List;
import org.holdfast.access.RoleAbilities;
import org.springframework.stereotype.Component;

/** Letters and their wording, by role. */
@Component
class LetterAbilities implements RoleAbilities {
    private static final int ORDER = 35;

    @Override
    public String area() {
        return "Letters";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Ability> abilities() {
        return List.of(
                new Ability(
                        "Read letters (a governor: those of cases put before the board)",
                        who -> LetterPermissions.at(who.actor(), who.school()).see()),
                new Ability(
                        "Write and send letters (a governor: in those cases)",
                        who -> LetterPermissions.at(who.actor(), who.school()).write()),
                new Ability(
                        "Word the school’s letters",
                        who -> LetterPermissions.mayWord(who.actor(), who.school().organisation())),
                new Ability(
                        "Word the authority’s letters",
                        who -> LetterPermissions.mayWord(who.actor(), who.authority())));
    }
}
