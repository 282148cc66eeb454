package org.holdfast.exclusion;

import java.util.Arrays;
import org.holdfast.access.Actor;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.OrganisationKind;
import org.holdfast.access.Role;
import org.holdfast.exclusion.ExclusionLists.Wanted;
import org.holdfast.web.NotAllowed;
import org.holdfast.web.Place;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of exclusions, and its place in the menu. */
@Controller
class ExclusionListPages implements Place {
    private final ExclusionLists lists;

    ExclusionListPages(ExclusionLists lists) {
        this.lists = lists;
    }

    @GetMapping("/exclusions")
    String list(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "newest") String order,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        if (!open()) {
            throw new NotAllowed();
        }
        var wanted = new Wanted(known(kind), known(state), order(order), page);
        model.addAttribute("wanted", wanted);
        model.addAttribute(
                "policy",
                CurrentActor.person().actingHoldings().stream()
                        .anyMatch(holding -> holding.role().worksWithPupils()));
        model.addAttribute(
                "outcomes",
                CurrentActor.get().holds(Role.EXCLUSIONS_OFFICER)
                        || CurrentActor.get().holds(Role.HEADTEACHER));
        model.addAttribute("severalSchools", reachesSeveralSchools());
        model.addAttribute("page", lists.list(wanted));
        model.addAttribute(
                "path",
                "/exclusions?kind=%s&state=%s&order=%s&"
                        .formatted(
                                wanted.kind(),
                                wanted.state(),
                                wanted.order().name().toLowerCase(java.util.Locale.ROOT)));
        return "exclusion/list";
    }

    private static boolean reachesSeveralSchools() {
        return CurrentActor.person().actingHoldings().stream()
                .anyMatch(holding -> holding.kind() != OrganisationKind.SCHOOL);
    }

    private static String known(String word) {
        var known =
                Arrays.stream(Kind.values()).anyMatch(kind -> kind.key().equals(word))
                        || Arrays.stream(Exclusion.State.values())
                                .anyMatch(state -> state.key().equals(word));
        return known ? word : "";
    }

    private static Wanted.Order order(String word) {
        return Arrays.stream(Wanted.Order.values())
                .filter(order -> order.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(Wanted.Order.NEWEST);
    }

    @Override
    public String label() {
        return "Exclusions";
    }

    @Override
    public String path() {
        return "/exclusions";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean open() {
        return CurrentActor.get() instanceof Actor.Person person
                && (person.holds(Role.HEADTEACHER)
                        || person.holds(Role.SCHOOL_STAFF)
                        || person.holds(Role.EXCLUSIONS_OFFICER)
                        || person.holds(Role.GOVERNOR));
    }
}
