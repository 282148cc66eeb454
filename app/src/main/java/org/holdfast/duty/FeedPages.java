package org.holdfast.duty;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.holdfast.access.CurrentActor;
import org.holdfast.web.NotFound;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A person's duties in their own calendar, by a secret link. */
@Controller
class FeedPages {
    private final Feeds feeds;
    private final ReadFeed readFeed;
    private final Clock clock;

    FeedPages(Feeds feeds, ReadFeed readFeed, Clock clock) {
        this.feeds = feeds;
        this.readFeed = readFeed;
        this.clock = clock;
    }

    @GetMapping("/duties/calendar")
    String page(Model model) {
        model.addAttribute("made", feeds.madeAt(CurrentActor.person().id()).orElse(null));
        return "duty/calendar";
    }

    @PostMapping("/duties/calendar")
    String make(RedirectAttributes redirect) {
        var secret = feeds.make(CurrentActor.person().id());
        redirect.addFlashAttribute("link", address() + "/feeds/" + secret + ".ics");
        return "redirect:/duties/calendar";
    }

    @PostMapping("/duties/calendar/end")
    String end(RedirectAttributes redirect) {
        feeds.end(CurrentActor.person().id());
        redirect.addFlashAttribute("done", "The link has stopped working");
        return "redirect:/duties/calendar";
    }

    /** For calendar programs: nobody signs in, the secret says who asks. */
    @GetMapping("/feeds/{secret}.ics")
    ResponseEntity<String> feed(@PathVariable String secret) {
        var items = readFeed.read(secret).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Robots-Tag", "noindex")
                .body(CalendarFile.of(items, clock.instant(), address()));
    }

    private static String address() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
