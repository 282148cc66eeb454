package org.holdfast.statute;

import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The library's findings in the same lines as the naive clock's. */
final class Lines {
    /** Rules that are for information only: the naive clock leaves them out. */
    private static final Set<String> LEFT_OUT =
            Set.of("EDU-1", "EDU-5", "GOV-8", "GOV-10", "IRP-9", "REC-2");

    private Lines() {}

    static TreeSet<String> of(Findings findings) {
        var lines = new TreeSet<String>();
        findings.facts().forEach(fact -> lines.add(line(fact)));
        for (var duty : findings.duties()) {
            if (!LEFT_OUT.contains(duty.rule().id())) {
                lines.add(duty.rule().id() + " " + duty.event() + " " + when(duty.timing()));
            }
        }
        for (var flag : findings.flags()) {
            if (flag.name() != Flag.Name.CONTESTED
                    && flag.name() != Flag.Name.LAW_CHANGED_BETWEEN) {
                lines.add("flag " + flag.rule() + " " + flag.event() + " " + flag.name());
            }
        }
        return lines;
    }

    private static String line(Fact fact) {
        return switch (fact) {
            case Fact.Suspended s -> {
                var terms = new TreeMap<String, Integer>();
                s.termTotals().forEach(t -> terms.put(t.period().name(), t.total().halves()));
                var band =
                        switch (s.band()) {
                            case UP_TO_FIVE -> "upto5";
                            case OVER_FIVE -> "over5";
                            case OVER_FIFTEEN -> "over15";
                        };
                yield "fact %s days %s terms %s year %s band %s"
                        .formatted(
                                s.event(),
                                s.days().halves(),
                                terms,
                                s.yearTotals().getFirst().total().halves(),
                                band);
            }
            case Fact.Cancelled c -> "fact " + c.event() + " out " + c.daysOut().halves();
            case Fact.Applied a ->
                    "fact " + a.event() + " made " + a.made() + " in time " + a.inTime();
        };
    }

    static String when(Timing timing) {
        return switch (timing) {
            case Timing.On(var days) -> "on " + days;
            case Timing.NoFixedDate() -> "no_fixed_date null";
            case Timing.Waiting _ -> "waiting";
            case Timing.WithoutDelay _,
                    Timing.By _,
                    Timing.ByAim _,
                    Timing.BeforeIfPracticable _,
                    Timing.From _,
                    Timing.NotBefore _ ->
                    kind(timing) + " " + timing.date().orElseThrow();
        };
    }

    private static String kind(Timing timing) {
        return timing.getClass()
                .getSimpleName()
                .replaceAll("([a-z])([A-Z])", "$1_$2")
                .toLowerCase(Locale.ROOT);
    }
}
