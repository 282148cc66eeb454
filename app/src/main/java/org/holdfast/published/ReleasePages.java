package org.holdfast.published;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.Actor;
import org.holdfast.access.Actors;
import org.holdfast.access.PersonId;
import org.holdfast.published.figure.Period;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Which published statistics are held: from whom, for when, under which licence, who brought them.
 */
@Controller
class ReleasePages {
    private final Releases releases;
    private final Actors actors;

    ReleasePages(Releases releases, Actors actors) {
        this.releases = releases;
        this.actors = actors;
    }

    /** One release as the page shows it. */
    record Line(Release release, String periods, String by) {}

    @GetMapping("/published")
    String list(Model model) {
        var lines = lines(releases.all());
        model.addAttribute("lines", lines);
        model.addAttribute("mayImport", PublishedPermissions.ofCurrentActor().mayImport());
        return "published/releases";
    }

    private List<Line> lines(List<Release> all) {
        var names = new HashMap<String, String>();
        return all.stream()
                .map(release ->
                        new Line(
                                release,
                                periods(release.periods()),
                                names.computeIfAbsent(release.by(), this::name)))
                .toList();
    }

    /** {@code 2015/16 to 2023/24}. */
    private static String periods(List<String> codes) {
        var words = codes.stream().map(ReleasePages::words).toList();
        return switch (words.size()) {
            case 0 -> "";
            case 1 -> words.getFirst();
            default -> "%s to %s".formatted(words.getFirst(), words.getLast());
        };
    }

    private static String words(String code) {
        var space = code.indexOf(' ');
        return Period.of(
                        space < 0 ? code : code.substring(0, space),
                        space < 0 ? "" : code.substring(space + 1))
                .map(Period::words)
                .orElse(code);
    }

    /** A person's name, or the job's; a person who holds no role any more has none here. */
    private String name(String reference) {
        return person(reference)
                .map(id ->
                        actors.person(id, Optional.empty())
                                .map(Actor.Person::name)
                                .orElse("someone who holds no role today"))
                .orElse(reference);
    }

    private static Optional<PersonId> person(String reference) {
        try {
            return Optional.of(new PersonId(UUID.fromString(reference)));
        } catch (IllegalArgumentException job) {
            return Optional.empty();
        }
    }
}
