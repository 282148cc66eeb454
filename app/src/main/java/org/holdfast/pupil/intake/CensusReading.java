package org.holdfast.pupil.intake;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.intake.IntakeProblems;

/** Everything that the tables of one return say. */
final class CensusReading {
    private final CensusPupils pupils;
    private final CensusDetails details;
    private final CensusExclusionRows exclusions;
    private final IntakeProblems problems;

    CensusReading(CensusReturn census, SchoolMap schools, IntakeProblems problems) {
        this.pupils = new CensusPupils(census.day(), schools);
        this.details = new CensusDetails(census, schools, pupils);
        this.exclusions = new CensusExclusionRows(census, schools);
        this.problems = problems;
    }

    /** Reads a table; those of pupils first. */
    void read(CensusTable table) {
        switch (table.kind()) {
            case ON_ROLL, NO_LONGER_ON_ROLL -> pupils.read(table);
            case SEN_NEEDS -> details.readNeeds(table);
            case SESSIONS -> details.readSessions(table);
            case EXCLUSIONS_ON_ROLL, EXCLUSIONS_OFF_ROLL -> exclusions.read(table);
        }
    }

    List<CensusExclusionRows.Read> exclusions() {
        return exclusions.rows();
    }

    /** Row ids of pupils who are in none of the tables of pupils. */
    Set<String> strangers() {
        return details.knownLater().keySet();
    }

    /** The key under which the pupil of the row id was loaded. */
    String key(String record) {
        return pupils.key(record).orElse(record);
    }

    /** The batch; rows of pupils whom nobody knows are problems. */
    LoadPupils.Batch batch(String source, Set<String> known) {
        details.knownLater()
                .forEach((record, places) -> {
                    if (!known.contains(record)) {
                        places.forEach(place -> unknownPupil(place.file(), place.row(), record));
                    }
                });
        return new LoadPupils.Batch(
                source,
                pupils.pupils(),
                pupils.stays(),
                Stream.concat(pupils.held().stream(), details.needs().stream()).toList(),
                details.attended());
    }

    /** Reports a row about a pupil whom neither these files nor earlier returns know. */
    void unknownPupil(String file, long row, String record) {
        problems.add(
                file,
                row,
                "",
                CensusProblem.PUPIL,
                "No pupil has the row id %s, here or in an earlier return.".formatted(record));
    }
}
