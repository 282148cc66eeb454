package org.holdfast.pupil.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdfast.intake.IntakeProblems;
import org.holdfast.intake.TableFile;
import org.holdfast.intake.TableRow;
import org.holdfast.pupil.CodeSet;

/** Reads Holdfast's own file of contacts; its columns are described in docs/imports.md. */
final class ContactFile {
    private static final CodeSet RELATIONSHIPS = CodeSet.named("relationship");
    private static final Map<String, String> RESPONSIBILITY =
            Map.of("Y", "yes", "N", "no", "", "not_known");
    private static final Set<String> RESTRICTIONS = Set.of("", "may_not_contact", "court_order");

    private final TableFile file;
    private final IntakeProblems problems;
    private final List<Row> rows = new ArrayList<>();

    /** A contact, and where it stands. */
    record Row(String file, long number, Arrival.Adult adult) {

        @Override
        public String toString() {
            return file + ":" + number;
        }
    }

    ContactFile(TableFile file, IntakeProblems problems) {
        this.file = file;
        this.problems = problems;
    }

    static boolean isOne(TableFile file) {
        return file.has(
                "pupil_id", "school_urn", "name", "relationship", "parental_responsibility");
    }

    List<Row> rows() {
        file.forEach(this::read);
        return List.copyOf(rows);
    }

    private String text(TableRow row, String column) {
        return row.text(file.column(column));
    }

    private void read(TableRow row) {
        var name = text(row, "name");
        if (name.isEmpty()) {
            problems.add(row, "name", PupilFileProblem.CONTACT_NAME, "The contact has no name.");
            return;
        }
        var restriction = text(row, "restriction");
        if (!RESTRICTIONS.contains(restriction)
                || (!restriction.isEmpty() && text(row, "restriction_reason").isEmpty())) {
            problems.add(
                    row,
                    "restriction",
                    PupilFileProblem.CONTACT_RESTRICTION,
                    "Write may_not_contact or court_order, and the reason in restriction_reason.");
            return;
        }
        rows.add(
                new Row(
                        row.file(),
                        row.number(),
                        new Arrival.Adult(
                                text(row, "school_urn") + "/" + text(row, "pupil_id"),
                                priority(text(row, "priority")),
                                name,
                                relationship(row),
                                responsibility(row),
                                text(row, "language"),
                                new Arrival.Reached(
                                        text(row, "email"),
                                        text(row, "telephone"),
                                        text(row, "address"),
                                        text(row, "postcode")),
                                restriction,
                                text(row, "restriction_reason"))));
    }

    private static String priority(String text) {
        return text.matches("[1-9]") ? text : "9";
    }

    private String relationship(TableRow row) {
        var code = text(row, "relationship");
        if (RELATIONSHIPS.knows(code)) {
            return code;
        }
        problems.add(
                row,
                "relationship",
                PupilFileProblem.CONTACT_RELATIONSHIP,
                "“%s” is no relationship.".formatted(code));
        return "OTHR";
    }

    private String responsibility(TableRow row) {
        var text = text(row, "parental_responsibility");
        var known = RESPONSIBILITY.get(text);
        if (known == null) {
            problems.add(
                    row,
                    "parental_responsibility",
                    PupilFileProblem.CONTACT_RESPONSIBILITY,
                    "Write Y, N, or nothing where it is not recorded.");
            return "not_known";
        }
        return known;
    }
}
