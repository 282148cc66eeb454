package org.holdfast.demo;

import java.util.SplittableRandom;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes one borough: schools, people, pupils, and what happened to them. */
@Component
class DemoBoroughs {
    private final DemoGround ground;
    private final DemoPeople people;
    private final DemoRoll roll;
    private final DemoHistory history;
    private final TransactionTemplate transaction;
    private final PublishedRates rates = PublishedRates.read();

    DemoBoroughs(
            DemoGround ground,
            DemoPeople people,
            DemoRoll roll,
            DemoHistory history,
            TransactionTemplate transaction) {
        this.ground = ground;
        this.people = people;
        this.roll = roll;
        this.history = history;
        this.transaction = transaction;
    }

    void make(DemoSize size, DemoBorough borough, DemoYears years, SplittableRandom random) {
        var schools = DemoSchools.of(size, borough);
        var pupils =
                Population.of(size, schools, rates, years.first(), years.present(), random.split());
        var places = ground.lay(borough, schools, DemoPeople.heads(schools, random.split()), years);
        var staff = people.add(places, DemoYears.begins(years.first() - 1), random.split());
        var incidents = DemoHistory.invent(pupils, years, rates, random.split());
        var departures = DemoHistory.departures(incidents, schools, years);
        var families = random.split();
        var details = random.split();
        transaction.executeWithoutResult(_ -> {
            roll.enrol(pupils, departures, places, years, families);
            history.record(incidents, places, staff, years, details);
        });
    }
}
