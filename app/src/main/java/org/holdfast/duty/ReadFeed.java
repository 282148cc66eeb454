package org.holdfast.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.access.Actors;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.ReadLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads a person's duties through their secret link: as that person, and logged. */
@Service
class ReadFeed {
    private static final int MOST_EVENTS = 1_000;

    private final Feeds feeds;
    private final Actors actors;
    private final Work work;
    private final ReadLog readLog;
    private final TransactionTemplate transaction;

    ReadFeed(
            Feeds feeds,
            Actors actors,
            Work work,
            ReadLog readLog,
            TransactionTemplate transaction) {
        this.feeds = feeds;
        this.actors = actors;
        this.work = work;
        this.readLog = readLog;
        this.transaction = transaction;
    }

    /**
     * The open duties of whoever made the link; empty if it is none, was ended, or its owner holds
     * no role any more. The transaction begins once the actor is known, so that row security is
     * theirs.
     */
    Optional<List<WorkItem>> read(String secret) {
        return feeds.owner(secret)
                .flatMap(owner -> actors.person(owner, Optional.empty()))
                .map(this::readAs);
    }

    private List<WorkItem> readAs(Actor.Person person) {
        var found = new ArrayList<WorkItem>();
        CurrentActor.run(
                person,
                () ->
                        transaction.executeWithoutResult(_ -> {
                            person.holdings().stream()
                                    .map(holding -> holding.organisation())
                                    .distinct()
                                    .map(acting ->
                                            new Actor.Person(
                                                    person.id(),
                                                    person.name(),
                                                    person.holdings(),
                                                    acting))
                                    .map(DutyPermissions::of)
                                    .filter(DutyPermissions::any)
                                    .forEach(permissions ->
                                            found.addAll(
                                                    work.lines(
                                                            permissions,
                                                            WorkFilter.of("", "", "", "", "due"),
                                                            Work.Stretch.first(MOST_EVENTS))));
                            readLog.listed(
                                    "calendar of duties",
                                    found.stream()
                                            .map(item -> item.subject().pupil())
                                            .distinct()
                                            .toList());
                        }));
        return found.stream().distinct().toList();
    }
}
