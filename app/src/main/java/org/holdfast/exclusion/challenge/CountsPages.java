package org.holdfast.exclusion.challenge;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Permanent exclusions of a school year, and what became of them. */
@Controller
class CountsPages {
    private final ShowCounts showCounts;

    CountsPages(ShowCounts showCounts) {
        this.showCounts = showCounts;
    }

    @GetMapping("/exclusions/outcomes")
    String outcomes(@RequestParam(defaultValue = "") String year, Model model) {
        model.addAttribute(
                "view",
                showCounts.show(
                        year.matches("20[0-9]{2}")
                                ? Optional.of(Integer.valueOf(year))
                                : Optional.empty()));
        return "exclusion/outcomes";
    }
}
