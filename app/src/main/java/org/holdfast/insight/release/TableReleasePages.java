package org.holdfast.insight.release;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.Actor;
import org.holdfast.access.Actors;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.PersonId;
import org.holdfast.access.Role;
import org.holdfast.insight.disclosure.Subject;
import org.holdfast.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The register as a page: what left, when, from which snapshot, and what was hidden in it. */
@Controller
class TableReleasePages {
    private final ReleasedTables releases;
    private final Actors actors;
    private final TransactionTemplate transaction;

    TableReleasePages(ReleasedTables releases, Actors actors, TransactionTemplate transaction) {
        this.releases = releases;
        this.actors = actors;
        this.transaction = transaction;
    }

    /** One release as the page shows it. */
    record Line(TableRelease release, String by, List<String> lost) {}

    @GetMapping("/board-packs/releases")
    String list(Model model) {
        var person = CurrentActor.person();
        if (!person.holds(Role.EXCLUSIONS_OFFICER) && !person.holds(Role.ANALYST)) {
            throw new NotFound();
        }
        var all = transaction.execute(_ -> releases.all());
        model.addAttribute("lines", all.stream().map(this::line).toList());
        return "insight/releases";
    }

    private Line line(TableRelease release) {
        return new Line(
                release,
                name(release.by()),
                release.lost().stream().map(TableReleasePages::words).toList());
    }

    /** What the subject is of, as far as words go; what came between two releases has none. */
    private static String words(String text) {
        if (text.startsWith("between ") || text.indexOf('#') >= 0) {
            return "what came between two releases";
        }
        var subject = Subject.of(text);
        return subject.measure().key().replace('_', ' ')
                + ", "
                + String.join(", ", subject.groups().values());
    }

    private String name(String reference) {
        try {
            return actors.person(new PersonId(UUID.fromString(reference)), Optional.empty())
                    .map(Actor.Person::name)
                    .orElse("someone who holds no role today");
        } catch (IllegalArgumentException job) {
            return reference;
        }
    }
}
