package org.holdfast.demo;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.holdfast.pupil.Characteristic;
import org.holdfast.pupil.PupilId;
import org.holdfast.pupil.PupilName;
import org.holdfast.pupil.Upn;
import org.holdfast.pupil.intake.Arrival;
import org.holdfast.pupil.intake.LoadAbouts;
import org.holdfast.pupil.intake.LoadContacts;
import org.holdfast.pupil.intake.LoadPupils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts the invented pupils on the registers, with what is known of them and who is around them. */
@Component
class DemoRoll {
    private static final String SOURCE = "demonstration";
    private static final double HEARD = 0.04;
    private static final String SINGLE_REGISTRATION = "C";

    private final LoadPupils loadPupils;
    private final LoadContacts loadContacts;
    private final LoadAbouts loadAbouts;

    DemoRoll(LoadPupils loadPupils, LoadContacts loadContacts, LoadAbouts loadAbouts) {
        this.loadPupils = loadPupils;
        this.loadContacts = loadContacts;
        this.loadAbouts = loadAbouts;
    }

    /**
     * Enrols the pupils of a borough.
     *
     * @param departures of those who left for another school in the middle of a year
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void enrol(
            List<DemoPupil> pupils,
            List<Departure> departures,
            DemoPlaces places,
            DemoYears years,
            RandomGenerator random) {
        var left = new java.util.HashMap<DemoPupil, Departure>();
        departures.forEach(departure -> left.put(departure.pupil(), departure));
        var arrivals = new ArrayList<Arrival>(pupils.size());
        var stays = new ArrayList<Arrival.Stay>();
        var held = new ArrayList<Arrival.Held>();
        var adults = new ArrayList<Arrival.Adult>();
        var family = new DemoFamilies(places.borough(), random);
        for (var pupil : pupils) {
            var own = stays(pupil, Optional.ofNullable(left.get(pupil)), places, years);
            if (own.isEmpty()) {
                continue;
            }
            arrivals.add(arrival(pupil, years));
            stays.addAll(own);
            held.addAll(held(pupil, own.getFirst().from()));
            adults.addAll(family.around(pupil));
        }
        loadPupils.load(new LoadPupils.Batch(SOURCE, arrivals, stays, held, List.of()));
        var ids = loadPupils.ids();
        loadContacts.load(SOURCE, adults, ids);
        loadAbouts.add(voices(pupils, ids, places, years, random));
    }

    /**
     * A pupil leaves one school in the middle of a year and is on the register of another.
     *
     * @param last the last day at the old school
     * @param to the new one; none for those past compulsory school age
     */
    record Departure(DemoPupil pupil, LocalDate last, Optional<DemoSchool> to) {}

    private static Arrival arrival(DemoPupil pupil, DemoYears years) {
        return new Arrival(
                pupil.upn(),
                Optional.of(new PupilId(pupil.id())),
                Optional.of(new Upn(pupil.upn())),
                Optional.empty(),
                List.of(),
                new PupilName(pupil.forename(), pupil.surname()),
                "",
                Optional.empty(),
                List.of(),
                pupil.dateOfBirth(),
                pupil.sex(),
                yearGroup(pupil.yearGroupIn(years.present())),
                years.today());
    }

    /** As the code set has it; none for those who have left school. */
    private static Optional<String> yearGroup(int year) {
        return switch (year) {
            case DemoPupil.NURSERY -> Optional.of("N2");
            case DemoPupil.RECEPTION -> Optional.of("R");
            default -> Optional.of(Integer.toString(year));
        };
    }

    /**
     * The schools attended one after the other, of those that the demonstration reaches back to.
     */
    private static List<Arrival.Stay> stays(
            DemoPupil pupil, Optional<Departure> departure, DemoPlaces places, DemoYears years) {
        var stays = new ArrayList<Arrival.Stay>();
        var until = years.present() + 1;
        for (var year = pupil.receptionYear() + DemoPupil.NURSERY; year < until; year++) {
            var school = pupil.schoolIn(year);
            var last = year;
            while (school != null && last + 1 < until && school.equals(pupil.schoolIn(last + 1))) {
                last++;
            }
            if (school != null && last >= years.first()) {
                stays.add(
                        new Arrival.Stay(
                                pupil.upn(),
                                places.id(school),
                                SINGLE_REGISTRATION,
                                DemoYears.begins(year),
                                last + 1 == until && pupil.schoolIn(until) != null
                                        ? Optional.empty()
                                        : Optional.of(DemoYears.begins(last + 1).minusDays(1))));
            }
            year = last;
        }
        return departure.map(left -> cut(stays, left, places, years)).orElse(stays);
    }

    private static List<Arrival.Stay> cut(
            List<Arrival.Stay> stays, Departure left, DemoPlaces places, DemoYears years) {
        var cut = new ArrayList<Arrival.Stay>();
        for (var stay : stays) {
            if (stay.until().filter(left.last()::isAfter).isPresent()) {
                cut.add(stay);
            } else if (!stay.from().isAfter(left.last())) {
                cut.add(
                        new Arrival.Stay(
                                stay.key(),
                                stay.school(),
                                stay.status(),
                                stay.from(),
                                Optional.of(left.last())));
            }
        }
        left.to()
                .ifPresent(to ->
                        cut.add(
                                new Arrival.Stay(
                                        left.pupil().upn(),
                                        places.id(to),
                                        SINGLE_REGISTRATION,
                                        left.last().plusDays(1),
                                        endOfSchool(left.pupil(), years))));
        return cut;
    }

    /** A pupil referral unit teaches until the end of compulsory schooling. */
    private static Optional<LocalDate> endOfSchool(DemoPupil pupil, DemoYears years) {
        var end =
                DemoYears.begins(pupil.receptionYear() + DemoPupil.LAST_COMPULSORY_YEAR + 1)
                        .minusDays(1);
        return end.isBefore(years.today()) ? Optional.of(end) : Optional.empty();
    }

    private static List<Arrival.Held> held(DemoPupil pupil, LocalDate from) {
        var held = new ArrayList<Arrival.Held>();
        add(held, pupil, Characteristic.ETHNICITY, pupil.ethnicity(), from);
        add(held, pupil, Characteristic.LANGUAGE, pupil.language(), from);
        add(held, pupil, Characteristic.FREE_SCHOOL_MEALS, yes(pupil.freeSchoolMeals()), from);
        add(held, pupil, Characteristic.SEN_PROVISION, pupil.sen(), from);
        add(held, pupil, Characteristic.LOOKED_AFTER, yes(pupil.lookedAfter()), from);
        add(held, pupil, Characteristic.SOCIAL_WORKER, yes(pupil.socialWorker()), from);
        if (!pupil.senNeed().isEmpty()) {
            add(held, pupil, Characteristic.SEN_NEED, pupil.senNeed(), from);
        }
        return held;
    }

    private static void add(
            List<Arrival.Held> held,
            DemoPupil pupil,
            Characteristic characteristic,
            String value,
            LocalDate from) {
        held.add(
                new Arrival.Held(
                        pupil.upn(), characteristic, 1, value, from, false, Optional.empty()));
    }

    private static String yes(boolean value) {
        return value ? "Y" : "N";
    }

    private static List<LoadAbouts.Said> voices(
            List<DemoPupil> pupils,
            Map<String, PupilId> ids,
            DemoPlaces places,
            DemoYears years,
            RandomGenerator random) {
        var said = new ArrayList<LoadAbouts.Said>();
        var days = DemoCalendar.schoolDays(years.present() - 1);
        for (var pupil : pupils) {
            var school = pupil.schoolIn(years.present());
            var id = ids.get(pupil.upn());
            if (school != null && id != null && random.nextDouble() < HEARD) {
                var day = days.get(random.nextInt(days.size()));
                said.add(
                        DemoVoices.of(
                                id,
                                pupil,
                                places.heads().get(school),
                                day.atTime(14, 10).toInstant(ZoneOffset.UTC),
                                random));
            }
        }
        return said;
    }
}
