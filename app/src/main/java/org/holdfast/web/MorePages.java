package org.holdfast.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The places that the menu has no room for: it never has more than six. */
@Controller
class MorePages {
    private final List<Place> places;

    MorePages(List<Place> places) {
        this.places =
                places.stream()
                        .filter(Place::underMore)
                        .sorted(Comparator.comparingInt(Place::order))
                        .toList();
    }

    @GetMapping("/more")
    String more(Model model) {
        model.addAttribute("places", places.stream().filter(Place::open).toList());
        return "web/more";
    }
}
