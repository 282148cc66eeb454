package org.holdfast.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.holdfast.access.PersonId;
import org.holdfast.demo.DemoExclusion.Turn;
import org.holdfast.exclusion.ExclusionId;
import org.holdfast.exclusion.PastExclusion;
import org.holdfast.exclusion.PastExclusion.By;
import org.holdfast.exclusion.PastExclusion.Decision;
import org.holdfast.exclusion.ProposedPermanentExclusion;
import org.holdfast.exclusion.ProposedSuspension;
import org.holdfast.exclusion.Told;
import org.holdfast.pupil.Characteristic;
import org.holdfast.pupil.PupilFacts;
import org.holdfast.pupil.PupilId;
import org.holdfast.pupil.Spell;
import org.holdfast.statute.Absence;
import org.holdfast.statute.calendar.Session;
import org.holdfast.web.Dates;

/** Turns what happened at one school into what its head recorded. */
final class DemoCases {
    private static final double TOLD_SAME_DAY = 0.85;
    private static final int FIVE_DAYS = 10;

    private final DemoDays days;
    private final PersonId head;
    private final Instant now;
    private final RandomGenerator random;
    private final Map<DemoPupil, Integer> before = new HashMap<>();
    private final Map<DemoPupil, LocalDate> lastOut = new HashMap<>();

    /**
     * @param now after which nothing has been recorded
     */
    DemoCases(DemoDays days, PersonId head, Instant now, RandomGenerator random) {
        this.days = days;
        this.head = head;
        this.now = now;
        this.random = random;
    }

    /** The cases of the school; those whose decision is still to come are left out. */
    List<PastExclusion> of(List<DemoExclusion> incidents) {
        var cases = new ArrayList<PastExclusion>();
        for (var incident : incidents) {
            var one = of(incident);
            if (!one.recorded().at().isAfter(now)) {
                cases.add(one);
                before.merge(incident.pupil(), 1, Integer::sum);
            }
        }
        return cases;
    }

    private PastExclusion of(DemoExclusion incident) {
        var pupil = incident.pupil();
        var decided = decided(incident);
        var recorded = by(decided, LocalTime.of(13, 30).plusMinutes(random.nextInt(150)));
        var grounds = new DemoGrounds(incident, decided, before.getOrDefault(pupil, 0), random);
        var told =
                new Told(
                        random.nextDouble() < TOLD_SAME_DAY
                                ? Optional.of(decided)
                                : Optional.empty(),
                        incident.permanent() || incident.halfDays() > FIVE_DAYS
                                ? Optional.of(decided)
                                : Optional.empty());
        var id = new ExclusionId(new UUID(random.nextLong(), random.nextLong()));
        var decision =
                incident.permanent()
                        ? new Decision.Exclude(
                                new ProposedPermanentExclusion(
                                        id,
                                        grounds.grounds(),
                                        new ProposedPermanentExclusion.Dates(
                                                decided, incident.start(), incident.start()),
                                        grounds.isSingle(),
                                        Optional.empty(),
                                        told))
                        : new Decision.Suspend(
                                new ProposedSuspension(
                                        id,
                                        grounds.grounds(),
                                        decided,
                                        absence(incident),
                                        List.of(),
                                        told));
        return new PastExclusion(
                new PupilId(pupil.id()),
                facts(pupil, decided),
                decision,
                recorded,
                new DemoAftermath(days, head, now, random).of(incident, decided, told));
    }

    /** Mostly the school day before it begins, unless the pupil was out then. */
    private LocalDate decided(DemoExclusion incident) {
        var day = days.before(incident.start());
        var out = lastOut.get(incident.pupil());
        lastOut.put(
                incident.pupil(),
                days.after(incident.start(), Math.max(incident.schoolDays(), 1) - 1));
        return random.nextInt(10) < 3 || (out != null && !day.isAfter(out))
                ? incident.start()
                : day;
    }

    private Absence absence(DemoExclusion incident) {
        var out = days.from(incident.start(), incident.schoolDays());
        if (incident.turn() == Turn.LUNCHTIMES) {
            return Absence.lunchtimes(out);
        }
        var half = incident.halfDays() % 2 == 1;
        return half && incident.halfDays() == 1
                ? Absence.of(out.getFirst(), Session.PM, out.getFirst(), Session.PM)
                : Absence.of(
                        out.getFirst(), Session.AM, out.getLast(), half ? Session.AM : Session.PM);
    }

    private By by(LocalDate day, LocalTime time) {
        return new By(head.value().toString(), day.atTime(time).atZone(Dates.LONDON).toInstant());
    }

    private static PupilFacts facts(DemoPupil pupil, LocalDate on) {
        var year = pupil.yearGroupIn(DemoYears.on(on).present());
        return new PupilFacts(
                on,
                pupil.dateOfBirth(),
                year > 0 ? Optional.of(Integer.toString(year)) : Optional.empty(),
                List.of(
                        spell(Characteristic.SEN_PROVISION, pupil.sen(), on),
                        spell(Characteristic.LOOKED_AFTER, pupil.lookedAfter() ? "Y" : "N", on),
                        spell(Characteristic.SOCIAL_WORKER, pupil.socialWorker() ? "Y" : "N", on)));
    }

    private static Spell spell(Characteristic characteristic, String value, LocalDate on) {
        return new Spell(characteristic, 1, value, on, false, Optional.empty(), "demonstration");
    }
}
