package org.holdfast.insight.board;

import java.util.OptionalInt;
import org.holdfast.access.CurrentActor;
import org.holdfast.organisation.Authority;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When packs make themselves. */
@Controller
class PackSchedulePages {
    private static final int MOST_DAYS = 90;

    private final PackSchedules schedules;
    private final PackGround ground;

    PackSchedulePages(PackSchedules schedules, PackGround ground) {
        this.schedules = schedules;
        this.ground = ground;
    }

    /** One authority's schedule as the page shows it. */
    record Line(String id, String name, int version, String days) {
        static Line of(Authority authority, PackSchedules schedules) {
            var schedule = schedules.of(authority.id());
            return new Line(
                    authority.id().value().toString(),
                    authority.name(),
                    schedule.version(),
                    schedule.daysAfter().isPresent()
                            ? String.valueOf(schedule.daysAfter().getAsInt())
                            : "");
        }
    }

    @PostMapping("/board-packs/schedule")
    String set(
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String days,
            RedirectAttributes after) {
        PackPermissions.requireAny(CurrentActor.get());
        var whose =
                ground.authorities().stream()
                        .filter(each -> each.id().value().toString().equals(authority))
                        .findFirst();
        var typed = days.strip();
        if (whose.isEmpty()) {
            after.addFlashAttribute("problem", "Choose the authority");
            return "redirect:/board-packs";
        }
        if (!typed.isEmpty()
                && (!typed.matches("\\d{1,2}") || Integer.parseInt(typed) > MOST_DAYS)) {
            after.addFlashAttribute(
                    "problem",
                    "Days after the end of term must be a number from 0 to 90, or nothing");
            return "redirect:/board-packs";
        }
        schedules.set(
                whose.get().id(),
                seen,
                typed.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(typed)));
        after.addFlashAttribute(
                "done",
                typed.isEmpty()
                        ? "Packs are now made by hand"
                        : "A draft will be made %s days after each term".formatted(typed));
        return "redirect:/board-packs";
    }
}
