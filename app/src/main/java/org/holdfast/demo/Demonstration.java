package org.holdfast.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.account.LoadPeople;
import org.springframework.stereotype.Service;

/**
 * Makes the demonstration: a fictional borough, the same each time but for the day on which its
 * history ends.
 */
@Service
public class Demonstration {
    private static final long SEED = 20_260_901;

    private final Demonstrations demonstrations;
    private final DemoGround ground;
    private final LoadPeople people;
    private final DemoBoroughs boroughs;
    private final Clock clock;

    Demonstration(
            Demonstrations demonstrations,
            DemoGround ground,
            LoadPeople people,
            DemoBoroughs boroughs,
            Clock clock) {
        this.demonstrations = demonstrations;
        this.ground = ground;
        this.people = people;
        this.boroughs = boroughs;
        this.clock = clock;
    }

    /**
     * Makes the demonstration unless it is there already. Other data are never touched.
     *
     * @param progress is told, in words, what is being done
     */
    public DemoOutcome make(DemoSize size, Consumer<String> progress) {
        return CurrentActor.callAsJob("demonstration", () -> makeAsJob(size, progress));
    }

    private DemoOutcome makeAsJob(DemoSize size, Consumer<String> progress) {
        var made = demonstrations.find();
        if (made.isPresent()) {
            return again(made.get(), size);
        }
        if (!ground.isBare() || people.anyone()) {
            return new DemoOutcome.Refused(
                    "This database holds other data. The demonstration needs a folder of its own: give a new one with --data.");
        }
        var years = DemoYears.on(LocalDate.now(clock));
        demonstrations.begin(size, SEED, years.today());
        for (var number = 0; number < size.boroughs(); number++) {
            var borough = DemoBorough.of(number);
            progress.accept("Inventing " + borough.name());
            boroughs.make(size, borough, years, new SplittableRandom(SEED + number));
        }
        demonstrations.finish();
        return new DemoOutcome.Ready(DemoPeople.signIns());
    }

    static DemoOutcome again(Demonstrations.Made made, DemoSize wanted) {
        if (!made.finished()) {
            return new DemoOutcome.Refused(
                    "The making of the demonstration in this folder was interrupted. Remove the folder, or give a new one with --data.");
        }
        if (made.size() != wanted) {
            return new DemoOutcome.Refused(
                    "This folder holds the demonstration of another size (%s). Give a new one with --data."
                            .formatted(made.size().name().toLowerCase(java.util.Locale.ROOT)));
        }
        return new DemoOutcome.Ready(DemoPeople.signIns());
    }
}
