package org.holdfast.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.holdfast.exclusion.LoadExclusions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happened in an invented borough, up to the day on which it is made. */
@Component
class DemoHistory {
    /** By then the board has decided and the time for a review has run out. */
    private static final int OFF_ROLL_AFTER = 38;

    private final LoadExclusions load;
    private final Clock clock;

    DemoHistory(LoadExclusions load, Clock clock) {
        this.load = load;
        this.clock = clock;
    }

    /** Everything that happens, in order; nobody is suspended from a school they have left. */
    static List<DemoExclusion> invent(
            List<DemoPupil> pupils, DemoYears years, PublishedRates rates, RandomGenerator random) {
        var days = new DemoDays(years);
        var all = new ArrayList<DemoExclusion>();
        var gone = new HashSet<DemoPupil>();
        for (var year = years.first(); year <= years.present(); year++) {
            var there = pupils.stream().filter(pupil -> !gone.contains(pupil)).toList();
            var incidents = Incidents.of(there, year, days.after(years.today(), 1), rates, random);
            all.addAll(incidents);
            incidents.stream()
                    .filter(DemoHistory::isFinal)
                    .map(DemoExclusion::pupil)
                    .forEach(gone::add);
        }
        return all;
    }

    /** Those who were permanently excluded are later on the register of a pupil referral unit. */
    static List<DemoRoll.Departure> departures(
            List<DemoExclusion> incidents, List<DemoSchool> schools, DemoYears years) {
        var days = new DemoDays(years);
        var units = schools.stream().filter(school -> "PR".equals(school.phase())).toList();
        var departures = new ArrayList<DemoRoll.Departure>();
        for (var incident : incidents) {
            var last = days.after(incident.start(), OFF_ROLL_AFTER);
            if (isFinal(incident) && last.isBefore(years.today())) {
                departures.add(departure(incident.pupil(), last, units, departures.size()));
            }
        }
        return departures;
    }

    private static DemoRoll.Departure departure(
            DemoPupil pupil, LocalDate last, List<DemoSchool> units, int turn) {
        var year = pupil.yearGroupIn(DemoYears.on(last).present());
        var fitting = units.stream().filter(unit -> unit.teaches(year)).toList();
        return new DemoRoll.Departure(
                pupil,
                last,
                fitting.isEmpty()
                        ? Optional.empty()
                        : Optional.of(fitting.get(turn % fitting.size())));
    }

    private static boolean isFinal(DemoExclusion incident) {
        return incident.permanent() && incident.turn() == DemoExclusion.Turn.USUAL;
    }

    /** Records it all, school by school. */
    @Transactional(propagation = Propagation.MANDATORY)
    void record(
            List<DemoExclusion> incidents,
            DemoPlaces places,
            DemoPeople.Staff staff,
            DemoYears years,
            RandomGenerator random) {
        var bySchool =
                incidents.stream()
                        .collect(
                                Collectors.groupingBy(
                                        DemoExclusion::school,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        bySchool.forEach((school, own) -> {
            var head = staff.head(school).id();
            var cases = new DemoCases(new DemoDays(years), head, clock.instant(), random).of(own);
            load.load(
                    places.id(school),
                    cases,
                    new DemoDiligence(head, staff.officer(), years.today()),
                    () -> new UUID(random.nextLong(), random.nextLong()));
        });
    }
}
