package org.holdfast.demo;

import java.util.Optional;
import org.holdfast.web.SiteNotice;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says on every page that nobody in it is real. */
@Component
class DemoNotice implements SiteNotice {
    private static final String WORDS =
            "This borough is fictional: every person, school and event is invented.";

    private final Demonstrations demonstrations;
    private volatile boolean demonstration;

    DemoNotice(Demonstrations demonstrations) {
        this.demonstrations = demonstrations;
    }

    /** The demonstration is made before anything is served, and stays one. */
    @EventListener(ApplicationStartedEvent.class)
    void look() {
        demonstration = demonstrations.find().isPresent();
    }

    @Override
    public Optional<String> words() {
        return demonstration ? Optional.of(WORDS) : Optional.empty();
    }
}
