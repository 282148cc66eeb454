package org.holdfast.pupil;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdfast.access.SchoolId;
import org.holdfast.organisation.Organisations;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Search from everywhere. What was typed travels in the body of the request, never in an address.
 */
@Controller
class SearchPages {
    private static final int MOST_SCHOOLS = 10;

    private final FindPupils findPupils;
    private final Organisations organisations;

    SearchPages(FindPupils findPupils, Organisations organisations) {
        this.findPupils = findPupils;
        this.organisations = organisations;
    }

    @GetMapping("/search")
    String ask(Model model) {
        return results("", 1, model);
    }

    @PostMapping("/search")
    String find(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        return results(words, page, model);
    }

    private String results(String words, int page, Model model) {
        var found = findPupils.find(SearchTerms.of(words), page);
        model.addAttribute("words", words);
        model.addAttribute("found", found);
        model.addAttribute("schools", schoolNames(found));
        model.addAttribute(
                "foundSchools",
                words.isBlank() || page > 1 ? List.of() : organisations.find(words, MOST_SCHOOLS));
        return "pupil/search";
    }

    private Map<SchoolId, String> schoolNames(FindPupils.Found found) {
        var ids =
                found.matches().stream()
                        .flatMap(match -> match.school().stream())
                        .map(SchoolId::organisation)
                        .distinct()
                        .toList();
        return organisations.names(ids).entrySet().stream()
                .collect(
                        Collectors.toMap(
                                entry -> new SchoolId(entry.getKey().value()),
                                Map.Entry::getValue));
    }
}
