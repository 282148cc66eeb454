package org.holdfast.access.people;

import java.util.Arrays;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What each role may do: for everyone signed in. */
@Controller
class RolePages {
    private final RoleMatrix matrix;

    RolePages(RoleMatrix matrix) {
        this.matrix = matrix;
    }

    /** A role with the places where it is held. */
    record Column(String title, String places, boolean own) {}

    @GetMapping("/roles")
    String roles(Model model) {
        var person = CurrentActor.person();
        model.addAttribute(
                "roles",
                Arrays.stream(Role.values())
                        .map(role ->
                                new Column(
                                        role.title(), RoleRules.places(role), person.holds(role)))
                        .toList());
        model.addAttribute("parts", matrix.parts());
        return "access/roles";
    }
}
