package org.holdfast.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * One thing owed in a case, with how it stands today: a line of the case’s own page (template
 * {@code duty/owed}).
 *
 * @param held the duty that stands for it on the lists of work, if there is one
 */
public record Owed(Obligation obligation, Optional<HeldDuty> held) {

    /** What is owed, beside what the lists of work hold of it. */
    public static List<Owed> of(List<Obligation> obligations, List<HeldDuty> held) {
        var known = new HashMap<String, HeldDuty>();
        held.forEach(duty -> known.put(duty.rule() + " " + duty.occurrence(), duty));
        return obligations.stream()
                .map(one ->
                        new Owed(
                                one,
                                Optional.ofNullable(
                                        known.get(one.rule() + " " + one.occurrence()))))
                .toList();
    }

    /** What is still owed, the late first, then by date. */
    public static List<Owed> open(List<Owed> all) {
        return all.stream()
                .filter(Owed::open)
                .sorted(
                        Comparator.comparing((Owed one) -> !one.late())
                                .thenComparing(one -> one.date().orElse(LocalDate.MAX)))
                .toList();
    }

    /** What was done. */
    public static List<Owed> done(List<Owed> all) {
        return all.stream().filter(one -> !one.open()).toList();
    }

    /** When it was done: as the case shows, or as a person marked it. */
    public Optional<LocalDate> done() {
        return obligation.done().or(() -> held.flatMap(HeldDuty::done));
    }

    public boolean open() {
        return done().isEmpty();
    }

    public boolean late() {
        return open() && held.filter(HeldDuty::late).isPresent();
    }

    /** The date to sort and to show by, where there is one. */
    public Optional<LocalDate> date() {
        return obligation.timing().date();
    }
}
