package org.holdfast.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.Actor;
import org.holdfast.access.Actors;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.PersonId;
import org.holdfast.access.ReadLog;
import org.holdfast.web.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Explains one duty: when, why, on what authority, and what became of it. */
@Service
class ExplainDuty {
    private final DutyLedger ledger;
    private final WorkWords words;
    private final Actors actors;
    private final ReadLog readLog;
    private final Clock clock;

    ExplainDuty(DutyLedger ledger, WorkWords words, Actors actors, ReadLog readLog, Clock clock) {
        this.ledger = ledger;
        this.words = words;
        this.actors = actors;
        this.readLog = readLog;
        this.clock = clock;
    }

    /**
     * The duty, explained; the reading is logged.
     *
     * @throws NotFound if there is none, or it is not theirs to see
     */
    @Transactional
    public ExplainedDuty explain(DutyId id) {
        var person = CurrentActor.person();
        var duty = ledger.find(id).orElseThrow(NotFound::new);
        readLog.read("a duty explained", duty.subject().pupil());
        return new ExplainedDuty(
                duty,
                words.lines(person, List.of(item(duty))).getFirst(),
                LocalDate.now(clock),
                happenings(person, ledger.history(id)),
                DutyPermissions.mayMark(person, duty.subject(), duty.terms().parties()));
    }

    private WorkItem item(Duty duty) {
        var terms = duty.terms();
        return new WorkItem(
                duty.id(),
                duty.subject(),
                duty.key().rule(),
                terms.title(),
                terms.parties(),
                terms.when(),
                terms.provisional(),
                terms.shownAs(),
                switch (duty.state()) {
                    case OPEN ->
                            duty.lateOn(LocalDate.now(clock)) ? Standing.OVERDUE : Standing.LATER;
                    case DONE -> Standing.DONE;
                    case WITHDRAWN -> Standing.WITHDRAWN;
                },
                duty.done().map(DutyEvent.Done::on),
                duty.version());
    }

    private List<ExplainedDuty.Happening> happenings(
            Actor.Person reader, List<DutyLedger.Entry> history) {
        var names = new HashMap<String, String>();
        names.put(reader.reference(), reader.name());
        var happenings = new ArrayList<ExplainedDuty.Happening>();
        for (var entry : history) {
            happenings.add(
                    new ExplainedDuty.Happening(
                            entry.at(),
                            names.computeIfAbsent(entry.actor(), this::name),
                            HistoryWords.of(entry.event()),
                            entry.words()));
        }
        return happenings;
    }

    /** A person's name, if they still have a role; else what the record has: a job's name. */
    private String name(String actor) {
        return id(actor)
                .map(id ->
                        actors.person(id, Optional.empty())
                                .map(Actor.Person::name)
                                .orElse("someone who has left"))
                .orElse(actor);
    }

    private static Optional<PersonId> id(String actor) {
        try {
            return Optional.of(new PersonId(UUID.fromString(actor)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
