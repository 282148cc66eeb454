package org.holdfast.organisation;

import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.SchoolId;
import org.holdfast.organisation.SchoolSearch.Query;
import org.holdfast.organisation.SchoolSearch.Sort;
import org.holdfast.web.Choice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of schools and the page of one. */
@Controller
class SchoolPages {

    /** In the web session: words typed to find schools. They stand in no address. */
    private static final String WORDS = "schools.words";

    private static final String EVERY_AUTHORITY = "all";
    private static final int LONGEST_WORDS = 100;

    private final Organisations organisations;
    private final SchoolSearch search;
    private final SchoolLinks links;
    private final CalendarViews calendars;

    SchoolPages(
            Organisations organisations,
            SchoolSearch search,
            SchoolLinks links,
            CalendarViews calendars) {
        this.organisations = organisations;
        this.search = search;
        this.links = links;
        this.calendars = calendars;
    }

    @GetMapping("/schools")
    String list(
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "") String phase,
            @RequestParam(defaultValue = "false") boolean closed,
            @RequestParam(defaultValue = "name") String sort,
            @RequestParam(defaultValue = "1") int page,
            HttpSession session,
            Model model) {
        var authorities = organisations.authorities();
        var chosen = authority(authority, authorities);
        var chosenPhase =
                Arrays.stream(Phase.values()).filter(each -> each.key().equals(phase)).findFirst();
        var words = session.getAttribute(WORDS) instanceof String typed ? typed : "";
        var query =
                new Query(
                        words,
                        chosen.map(Authority::id),
                        chosenPhase,
                        closed,
                        Sort.ofKey(sort),
                        page);
        model.addAttribute("page", search.find(query));
        model.addAttribute("words", words);
        model.addAttribute("authority", chosen);
        model.addAttribute("authorities", authorityChoices(authorities, chosen));
        model.addAttribute("phases", phaseChoices(chosenPhase));
        model.addAttribute("closed", closed);
        model.addAttribute("sort", query.sort().key());
        model.addAttribute(
                "path",
                "/schools?authority=%s&phase=%s&closed=%s&"
                        .formatted(
                                chosen.map(each -> each.id().value().toString())
                                        .orElse(EVERY_AUTHORITY),
                                chosenPhase.map(Phase::key).orElse(""),
                                closed));
        return "organisation/schools";
    }

    /** Keeps the words in the session, so that they stand in no address and no log. */
    @PostMapping("/schools/find")
    String find(@RequestParam(defaultValue = "") String words, HttpSession session) {
        var typed = words.strip();
        session.setAttribute(WORDS, typed.substring(0, Math.min(typed.length(), LONGEST_WORDS)));
        return typed.isEmpty() ? "redirect:/schools" : "redirect:/schools?authority=all";
    }

    @GetMapping("/schools/{id}")
    String school(@PathVariable UUID id, Model model) {
        var school = organisations.school(new SchoolId(id));
        model.addAttribute("school", school);
        model.addAttribute("links", links.of(school.urn()));
        model.addAttribute("year", calendars.thisYear(school.id().organisation()));
        return "organisation/school";
    }

    /** The authority asked for; without a word, that of the organisation one is acting for. */
    private static Optional<Authority> authority(String asked, List<Authority> authorities) {
        if (EVERY_AUTHORITY.equals(asked)) {
            return Optional.empty();
        }
        if (asked.isEmpty()) {
            var acting = CurrentActor.person().acting().value();
            return authorities.stream()
                    .filter(each -> each.id().value().equals(acting))
                    .findFirst();
        }
        return authorities.stream()
                .filter(each -> each.id().value().toString().equals(asked))
                .findFirst();
    }

    private static List<Choice> authorityChoices(
            List<Authority> authorities, Optional<Authority> chosen) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                                new Choice(EVERY_AUTHORITY, "Every authority", chosen.isEmpty())),
                        authorities.stream()
                                .map(each ->
                                        new Choice(
                                                each.id().value().toString(),
                                                each.name(),
                                                chosen.isPresent() && chosen.get().equals(each))))
                .toList();
    }

    private static List<Choice> phaseChoices(Optional<Phase> chosen) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(new Choice("", "Every phase", chosen.isEmpty())),
                        Arrays.stream(Phase.values())
                                .map(each ->
                                        new Choice(
                                                each.key(),
                                                each.title(),
                                                chosen.isPresent() && chosen.get() == each)))
                .toList();
    }
}
