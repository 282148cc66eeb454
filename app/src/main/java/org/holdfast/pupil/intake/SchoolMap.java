package org.holdfast.pupil.intake;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.SchoolId;
import org.holdfast.intake.IntakeProblems;
import org.holdfast.intake.TableFile;
import org.holdfast.intake.UnreadableFile;
import org.holdfast.organisation.Organisations;
import org.holdfast.organisation.Urn;

/** The names by which a return knows its schools, and the schools they stand for. */
final class SchoolMap {
    private final Map<String, SchoolId> schools;

    private SchoolMap(Map<String, SchoolId> schools) {
        this.schools = Map.copyOf(schools);
    }

    /** Reads a table with the columns {@code school} and {@code urn}. */
    static SchoolMap read(Path path, Organisations organisations, IntakeProblems problems) {
        var file = TableFile.open(path, problems);
        var name = file.column("school", "nativeid", "name");
        var number = file.column("urn");
        if (!name.present() || !number.present()) {
            throw new UnreadableFile("%s needs the columns school and urn".formatted(file.name()));
        }
        var urns = new HashMap<String, Urn>();
        file.forEach(row ->
                Urn.parse(row.text(number))
                        .ifPresentOrElse(
                                urn -> urns.put(row.text(name), urn),
                                () ->
                                        problems.add(
                                                row,
                                                number.name(),
                                                CensusProblem.SCHOOL,
                                                "“%s” is no URN: six digits from 100000."
                                                        .formatted(row.text(number)))));
        var known = organisations.byUrn(urns.values());
        var schools = new HashMap<String, SchoolId>();
        urns.forEach((text, urn) -> {
            var id = known.get(urn);
            if (id == null) {
                problems.add(
                        file.name(),
                        0,
                        number.name(),
                        CensusProblem.SCHOOL,
                        "No school with the URN %s is known here. Import the list of schools first."
                                .formatted(urn));
            } else {
                schools.put(text, id);
            }
        });
        return new SchoolMap(schools);
    }

    Optional<SchoolId> school(String name) {
        return Optional.ofNullable(schools.get(name));
    }

    Set<SchoolId> all() {
        return Set.copyOf(schools.values());
    }
}
