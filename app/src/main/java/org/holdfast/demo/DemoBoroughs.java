package org.holdfast.demo;

import java.util.List;
import java.util.SplittableRandom;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes one borough: schools, people, pupils. */
@Component
class DemoBoroughs {
    private final DemoGround ground;
    private final DemoPeople people;
    private final DemoRoll roll;
    private final TransactionTemplate transaction;
    private final PublishedRates rates = PublishedRates.read();

    DemoBoroughs(
            DemoGround ground, DemoPeople people, DemoRoll roll, TransactionTemplate transaction) {
        this.ground = ground;
        this.people = people;
        this.roll = roll;
        this.transaction = transaction;
    }

    void make(DemoSize size, DemoBorough borough, DemoYears years, SplittableRandom random) {
        var schools = DemoSchools.of(size, borough);
        var pupils =
                Population.of(size, schools, rates, years.first(), years.present(), random.split());
        var places = ground.lay(borough, schools, DemoPeople.heads(schools, random.split()), years);
        people.add(places, DemoYears.begins(years.first() - 1), random.split());
        var families = random.split();
        transaction.executeWithoutResult(
                _ -> roll.enrol(pupils, List.of(), places, years, families));
    }
}
