package org.holdfast.organisation;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.access.CurrentActor;
import org.holdfast.intake.Intake;
import org.holdfast.intake.IntakeProblems;
import org.holdfast.intake.IntakeReport;
import org.holdfast.intake.IntakeReport.Tally;
import org.holdfast.intake.IntakeRequest;
import org.holdfast.intake.TableFile;
import org.holdfast.intake.UnreadableFile;
import org.springframework.stereotype.Service;

/** Loads lists of schools and of the links between them. */
@Service
public class ImportSchools {
    private final Organisations organisations;
    private final Schools schools;
    private final SchoolLinks links;
    private final SchoolReach reach;
    private final Intake intake;

    ImportSchools(
            Organisations organisations,
            Schools schools,
            SchoolLinks links,
            SchoolReach reach,
            Intake intake) {
        this.organisations = organisations;
        this.schools = schools;
        this.links = links;
        this.reach = reach;
        this.intake = intake;
    }

    /**
     * Loads the files: all or nothing.
     *
     * @throws UnreadableFile if one of them is no list of schools
     */
    public IntakeReport load(IntakeRequest request) {
        var wanted = request.authority().map(ImportSchools::code);
        var permissions = new OrganisationPermissions(CurrentActor.get());
        permissions.require(
                permissions.mayImportSchools(
                        wanted.flatMap(organisations::authority)
                                .map(authority -> authority.id().organisation())));
        var problems = new IntakeProblems(request.accepted());
        var reading = new SchoolListReading(wanted, problems);
        request.files().forEach(file -> reading.read(TableFile.open(file, problems)));
        reading.resolve();
        return intake.load("schools", request, problems, () -> store(reading));
    }

    private List<Tally> store(SchoolListReading reading) {
        var tallies = new ArrayList<Tally>();
        if (!reading.schools().isEmpty() || reading.links().isEmpty()) {
            var tally = schools.put(reading.schools());
            schools.putFormer(reading.former());
            if (tally.added() + tally.changed() > 0) {
                reach.declare();
            }
            tallies.add(tally.withLeftOut(reading.leftOut()));
        }
        if (!reading.links().isEmpty()) {
            tallies.add(links.put(reading.links()));
        }
        return tallies;
    }

    private static AuthorityCode code(String text) {
        return AuthorityCode.parse(text)
                .orElseThrow(() ->
                        new UnreadableFile(
                                "--authority takes a three-digit code such as 821, not “%s”"
                                        .formatted(text)));
    }
}
