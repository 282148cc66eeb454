package org.holdfast.exchange.clock;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.exchange.clock.CaseFile.NamedCase;
import org.holdfast.statute.Duty;
import org.holdfast.statute.Findings;
import org.holdfast.statute.Timing;
import org.holdfast.statute.law.Clock;

/** What the clock found in each case of a file, by the names of the cases. */
public sealed interface ClockResults {

    /** Every count could be made. */
    record Found(Map<String, Findings> findings) implements ClockResults {}

    /** A count runs off a calendar, so that the whole file is refused. */
    record Refused(List<Fault> faults) implements ClockResults {}

    /** Runs every case through the clock. */
    static ClockResults of(List<NamedCase> cases) {
        var findings = new LinkedHashMap<String, Findings>();
        var faults = new ArrayList<Fault>();
        for (var named : cases) {
            var found = Clock.of(named.given());
            found.duties().stream()
                    .filter(duty -> duty.timing() instanceof Timing.Waiting)
                    .forEach(duty -> faults.add(fault(named, duty)));
            findings.put(named.id(), found);
        }
        return faults.isEmpty() ? new Found(findings) : new Refused(faults);
    }

    private static Fault fault(NamedCase named, Duty duty) {
        var needs = duty.timing() instanceof Timing.Waiting(var need) ? need.words() : "";
        return new Fault(
                named.path() + ".calendar",
                "%s of %s cannot be counted on \"%s\": needs %s"
                        .formatted(duty.rule().id(), duty.event(), named.calendar(), needs));
    }
}
