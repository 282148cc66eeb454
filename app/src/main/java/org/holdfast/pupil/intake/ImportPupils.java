package org.holdfast.pupil.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdfast.access.SchoolId;
import org.holdfast.intake.Intake;
import org.holdfast.intake.IntakeProblems;
import org.holdfast.intake.IntakeReport;
import org.holdfast.intake.IntakeReport.Tally;
import org.holdfast.intake.IntakeRequest;
import org.holdfast.intake.TableFile;
import org.holdfast.intake.UnreadableFile;
import org.holdfast.organisation.Organisations;
import org.holdfast.organisation.Urn;
import org.holdfast.pupil.PupilId;
import org.springframework.stereotype.Service;

/** Loads Holdfast's own files of pupils and of contacts: all or nothing. */
@Service
public class ImportPupils {
    private final Organisations organisations;
    private final LoadPupils loadPupils;
    private final LoadContacts loadContacts;
    private final Intake intake;
    private final ImportPermissions permissions;

    ImportPupils(
            Organisations organisations,
            LoadPupils loadPupils,
            LoadContacts loadContacts,
            Intake intake,
            ImportPermissions permissions) {
        this.organisations = organisations;
        this.loadPupils = loadPupils;
        this.loadContacts = loadContacts;
        this.intake = intake;
        this.permissions = permissions;
    }

    /**
     * Loads the files.
     *
     * @throws UnreadableFile if one is neither of pupils nor of contacts
     */
    public IntakeReport load(IntakeRequest request) {
        var problems = new IntakeProblems(request.accepted());
        var batches = new ArrayList<LoadPupils.Batch>();
        var contacts = new ArrayList<ContactFile.Row>();
        for (var path : request.files()) {
            var file = TableFile.open(path, problems);
            if (PupilFile.isOne(file)) {
                var schools = permitted(file);
                batches.add(new PupilFile(file, schools, problems).batch());
            } else if (ContactFile.isOne(file)) {
                permitted(file);
                contacts.addAll(new ContactFile(file, problems).rows());
            } else {
                throw new UnreadableFile(
                        "%s has neither the columns of pupils nor those of contacts: see docs/imports.md"
                                .formatted(file.name()));
            }
        }
        return permissions.asJob(
                "import of pupils",
                () ->
                        intake.load(
                                "pupils",
                                request,
                                problems,
                                () -> store(batches, contacts, problems)));
    }

    /** The schools that the file names: the actor must be allowed to import for each. */
    private Map<Urn, SchoolId> permitted(TableFile file) {
        var urns = new HashSet<Urn>();
        var column = file.column("school_urn");
        file.forEach(row -> Urn.parse(row.text(column)).ifPresent(urns::add));
        var schools = organisations.byUrn(urns);
        permissions.requireImport(Set.copyOf(schools.values()));
        return schools;
    }

    private List<Tally> store(
            List<LoadPupils.Batch> batches,
            List<ContactFile.Row> contacts,
            IntakeProblems problems) {
        var tallies = new ArrayList<Tally>();
        batches.forEach(batch -> tallies.addAll(loadPupils.load(batch)));
        if (!contacts.isEmpty()) {
            var pupils = known(contacts);
            for (var row : contacts) {
                if (!pupils.containsKey(row.adult().key())) {
                    problems.add(
                            row.file(),
                            row.number(),
                            "pupil_id",
                            PupilFileProblem.CONTACT_PUPIL,
                            "No pupil has the id “%s” in a file of pupils."
                                    .formatted(row.adult().key()));
                }
            }
            tallies.add(
                    loadContacts.load(
                            PupilFile.SOURCE,
                            contacts.stream().map(ContactFile.Row::adult).toList(),
                            pupils));
        }
        return tallies;
    }

    private Map<String, PupilId> known(List<ContactFile.Row> contacts) {
        var ids = contacts.stream().map(row -> row.adult().key()).distinct().toList();
        return new HashMap<>(loadPupils.known(PupilFile.SOURCE, ids));
    }
}
