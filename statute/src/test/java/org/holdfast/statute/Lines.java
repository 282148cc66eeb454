package org.holdfast.statute;

import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;

/** The library's findings in the same lines as the naive clock's. */
final class Lines {
    private Lines() {}

    static TreeSet<String> of(Findings findings) {
        var lines = new TreeSet<String>();
        findings.facts().forEach(fact -> lines.add(line(fact)));
        findings.duties().forEach(duty -> lines.add(line(duty)));
        findings.prudent().forEach(duty -> lines.add("prudent " + line(duty)));
        for (var flag : findings.flags()) {
            if (flag.name() != Flag.Name.CONTESTED
                    && flag.name() != Flag.Name.LAW_CHANGED_BETWEEN) {
                lines.add("flag " + flag.rule() + " " + flag.event() + " " + flag.name());
            }
        }
        return lines;
    }

    private static String line(Duty duty) {
        return duty.rule().id() + " " + duty.event() + " " + when(duty.timing());
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
            case Timing.From(var first, var until) ->
                    "from " + first + until.map(last -> " until " + last).orElse("");
            case Timing.NoFixedDate() -> "no_fixed_date null";
            case Timing.Waiting _ -> "waiting";
            case Timing.WithoutDelay _,
                    Timing.By _,
                    Timing.ByAim _,
                    Timing.BeforeIfPracticable _,
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
