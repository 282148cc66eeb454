package org.holdfast.pupil.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.holdfast.intake.Intake;
import org.holdfast.intake.IntakeProblems;
import org.holdfast.intake.IntakeReport;
import org.holdfast.intake.IntakeReport.Tally;
import org.holdfast.intake.IntakeRequest;
import org.holdfast.intake.TableFile;
import org.holdfast.intake.UnreadableFile;
import org.holdfast.organisation.Organisations;
import org.holdfast.pupil.CensusExclusionRow;
import org.holdfast.pupil.CensusExclusions;
import org.holdfast.pupil.PupilId;
import org.springframework.stereotype.Service;

/** Loads the tables of a school census return: all or nothing. */
@Service
public class ImportCensus {
    private final Organisations organisations;
    private final LoadPupils loadPupils;
    private final List<CensusExclusions> exclusions;
    private final Intake intake;
    private final ImportPermissions permissions;

    ImportCensus(
            Organisations organisations,
            LoadPupils loadPupils,
            List<CensusExclusions> exclusions,
            Intake intake,
            ImportPermissions permissions) {
        this.organisations = organisations;
        this.loadPupils = loadPupils;
        this.exclusions = List.copyOf(exclusions);
        this.intake = intake;
        this.permissions = permissions;
    }

    /**
     * Loads the files.
     *
     * @param census such as {@code 2025-summer}
     * @param schools a table with the columns school and urn
     * @throws UnreadableFile if a file is no table of the census
     */
    public IntakeReport load(IntakeRequest request, String census, Path schools) {
        var parsed =
                CensusReturn.parse(census)
                        .orElseThrow(() ->
                                new UnreadableFile(
                                        "--return takes a return such as 2025-summer, not “%s”"
                                                .formatted(census)));
        var problems = new IntakeProblems(request.accepted());
        var map = SchoolMap.read(schools, organisations, problems);
        permissions.requireImport(map.all());
        var reading = new CensusReading(parsed, map, problems);
        request.files().stream()
                .map(file -> CensusTable.of(TableFile.open(file, problems), problems))
                .sorted(Comparator.comparing(CensusTable::kind))
                .forEach(reading::read);
        return permissions.asJob(
                "import of a census return",
                () ->
                        intake.load(
                                "census " + parsed,
                                request,
                                problems,
                                () -> store(reading, parsed)));
    }

    private List<Tally> store(CensusReading reading, CensusReturn census) {
        var known = known(reading);
        var tallies =
                new ArrayList<>(loadPupils.load(reading.batch("census " + census, known.keySet())));
        known.putAll(loadPupils.ids());
        var rows = new ArrayList<CensusExclusionRow>();
        for (var row : reading.exclusions()) {
            var pupil = known.get(reading.key(row.record()));
            if (pupil == null) {
                reading.unknownPupil(row.file(), row.number(), row.record());
            } else {
                rows.add(
                        new CensusExclusionRow(
                                census.toString(),
                                row.rowId(),
                                pupil,
                                row.school(),
                                row.start(),
                                row.category(),
                                row.halfDays(),
                                row.reasons(),
                                row.provision()));
            }
        }
        tallies.add(exclusionTally(reading, rows));
        return tallies;
    }

    private Tally exclusionTally(CensusReading reading, List<CensusExclusionRow> rows) {
        var loaded = 0L;
        for (var loader : exclusions) {
            loaded += loader.load(rows);
        }
        var kept = exclusions.isEmpty() ? 0 : rows.size();
        return new Tally(
                "exclusions as returned",
                loaded,
                0,
                kept - loaded,
                reading.exclusions().size() - kept);
    }

    /** Pupils of earlier returns, by their row ids: a table may come without its pupils. */
    private Map<String, PupilId> known(CensusReading reading) {
        var asked =
                Stream.concat(
                                reading.strangers().stream(),
                                reading.exclusions().stream().map(CensusExclusionRows.Read::record))
                        .distinct()
                        .toList();
        return new HashMap<>(loadPupils.known(CensusPupils.RECORD, asked));
    }
}
