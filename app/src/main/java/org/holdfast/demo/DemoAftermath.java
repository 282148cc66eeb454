package org.holdfast.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.holdfast.access.PersonId;
import org.holdfast.demo.DemoExclusion.Turn;
import org.holdfast.exclusion.PastExclusion.By;
import org.holdfast.exclusion.PastExclusion.Event;
import org.holdfast.exclusion.PastExclusion.Later;
import org.holdfast.exclusion.Progress.BoardDecision;
import org.holdfast.exclusion.Progress.Cancellation;
import org.holdfast.exclusion.Progress.NoticeGiven;
import org.holdfast.exclusion.Told;
import org.holdfast.web.Dates;

/** What came after an invented exclusion: who was told, representations, the board's decision. */
final class DemoAftermath {
    private static final double BOARD_TOLD_OF_SHORT_ONES = 0.4;
    private static final double REPRESENTATIONS = 0.05;
    private static final double REPRESENTATIONS_FOR_GOOD = 0.6;
    private static final double MEETING_LATE = 0.07;
    private static final int FIVE_DAYS = 10;

    private final DemoDays days;
    private final PersonId head;
    private final Instant now;
    private final RandomGenerator random;
    private final List<Later> later = new ArrayList<>();

    DemoAftermath(DemoDays days, PersonId head, Instant now, RandomGenerator random) {
        this.days = days;
        this.head = head;
        this.now = now;
        this.random = random;
    }

    /** In the order in which it was recorded, as far as it has happened by now. */
    List<Later> of(DemoExclusion incident, LocalDate decided, Told told) {
        if (told.parent().isEmpty() && incident.turn() != Turn.CANCELLED) {
            var day = days.after(decided, 1);
            add(new Event.ParentTold(day), day, 10);
        }
        if (incident.turn() == Turn.CANCELLED) {
            cancelled(incident);
            return inOrder();
        }
        var informed = told.board().or(() -> informedLater(decided));
        if (random.nextDouble()
                < (incident.permanent() ? REPRESENTATIONS_FOR_GOOD : REPRESENTATIONS)) {
            var day = days.after(decided, random.nextInt(3, 8));
            add(new Event.RepresentationsMade(day), day, 12);
        }
        if (informed.isPresent() && (incident.permanent() || isLongAndContested(incident))) {
            decision(informed.get(), incident.turn() == Turn.REINSTATED);
        }
        return inOrder();
    }

    private Optional<LocalDate> informedLater(LocalDate decided) {
        if (random.nextDouble() >= BOARD_TOLD_OF_SHORT_ONES) {
            return Optional.empty();
        }
        var day = days.after(decided, random.nextInt(2, 12));
        add(new Event.BoardInformed(day), day, 11);
        return Optional.of(day);
    }

    private boolean isLongAndContested(DemoExclusion incident) {
        return incident.halfDays() > FIVE_DAYS
                && later.stream().anyMatch(one -> one.event() instanceof Event.RepresentationsMade);
    }

    /** GOV-5 gives the board fifteen school days; a few boards take longer. */
    private void decision(LocalDate informed, boolean reinstates) {
        var after =
                random.nextDouble() < MEETING_LATE ? random.nextInt(16, 20) : random.nextInt(9, 15);
        var met = days.after(informed, after);
        var next = days.after(met, 1);
        add(new Event.BoardMet(met), met, 15);
        if (reinstates) {
            add(
                    new Event.BoardDecided(
                            new BoardDecision(met, Optional.of(next), Optional.empty())),
                    met,
                    16);
        } else {
            var way =
                    random.nextBoolean()
                            ? NoticeGiven.Way.DELIVERED
                            : NoticeGiven.Way.FIRST_CLASS_POST;
            add(
                    new Event.BoardDecided(
                            new BoardDecision(
                                    met,
                                    Optional.empty(),
                                    Optional.of(new NoticeGiven(way, next)))),
                    next,
                    16);
        }
    }

    /** On its first day: the pupil was out for it. */
    private void cancelled(DemoExclusion incident) {
        var day = incident.start();
        add(new Event.Cancelled(new Cancellation(day, Optional.of(day))), day, 16);
    }

    private void add(Event event, LocalDate recorded, int hour) {
        var at =
                recorded.atTime(LocalTime.of(hour, random.nextInt(60)))
                        .atZone(Dates.LONDON)
                        .toInstant();
        later.add(new Later(event, new By(head.value().toString(), at)));
    }

    private List<Later> inOrder() {
        return later.stream()
                .filter(one -> !one.recorded().at().isAfter(now))
                .sorted(Comparator.comparing(one -> one.recorded().at()))
                .toList();
    }
}
