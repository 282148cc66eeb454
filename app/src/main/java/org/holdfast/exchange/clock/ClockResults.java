package org.holdfast.exchange.clock;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** The rules whose counts the format asks for (its section 7); others may wait in silence. */
    Set<String> OF_THE_FORMAT =
            Set.of(
                    "NOT-1", "NOT-2", "NOT-3", "NOT-4", "NOT-5", "NOT-6", "NOT-7", "NOT-8", "NOT-9",
                    "PAR-1", "EDU-1", "EDU-2", "EDU-3", "EDU-4", "EDU-5", "GOV-1", "GOV-2", "GOV-4",
                    "GOV-5", "GOV-6", "GOV-10", "TRI-1", "CAN-2", "IRP-1", "IRP-4", "IRP-5",
                    "IRP-6", "IRP-9", "REC-1", "REC-2", "REC-3", "REG-1", "OSD-1", "OSD-3", "OSD-4",
                    "EHC-1", "EHC-2", "EHC-3", "EHC-4", "EHC-6", "EHC-7", "ADM-1", "FAP-2");

    /** Runs every case through the clock. */
    static ClockResults of(List<NamedCase> cases) {
        var findings = new LinkedHashMap<String, Findings>();
        var faults = new ArrayList<Fault>();
        for (var named : cases) {
            var found = Clock.of(named.given());
            found.duties().stream()
                    .filter(duty -> duty.timing() instanceof Timing.Waiting)
                    .filter(duty -> OF_THE_FORMAT.contains(duty.rule().id()))
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
