package org.holdfast.pupil.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.SchoolId;
import org.holdfast.intake.IntakeProblems;
import org.holdfast.intake.TableFile;
import org.holdfast.intake.TableRow;
import org.holdfast.organisation.Urn;
import org.holdfast.pupil.Characteristic;
import org.holdfast.pupil.CodeSet;
import org.holdfast.pupil.PupilName;
import org.holdfast.pupil.Upn;

/**
 * Reads Holdfast's own file of pupils: one row for each stay at a school, with characteristics and
 * the days from which they hold. Its columns are described in docs/imports.md.
 */
final class PupilFile {
    /** The pupil's id in the school's own system: after its URN, as two schools may use one id. */
    static final String SOURCE = "pupils file";

    private static final String FAILING_UPN = "pupils file failing UPN";
    private static final CodeSet STATUSES = CodeSet.named("enrolment-status");
    private static final CodeSet SEXES = CodeSet.named("sex");

    private final TableFile file;
    private final Map<Urn, SchoolId> schools;
    private final IntakeProblems problems;
    private final Map<String, Arrival> pupils = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private final List<Arrival.Stay> stays = new ArrayList<>();
    private final Set<Arrival.Held> held = new HashSet<>();

    PupilFile(TableFile file, Map<Urn, SchoolId> schools, IntakeProblems problems) {
        this.file = file;
        this.schools = schools;
        this.problems = problems;
    }

    static boolean isOne(TableFile file) {
        return file.has("pupil_id", "surname", "forename", "date_of_birth", "school_urn", "from");
    }

    LoadPupils.Batch batch() {
        file.forEach(this::read);
        return new LoadPupils.Batch(
                SOURCE, List.copyOf(pupils.values()), stays, List.copyOf(held), List.of());
    }

    private String text(TableRow row, String column) {
        return row.text(file.column(column));
    }

    private void read(TableRow row) {
        var id = text(row, "pupil_id");
        if (id.isEmpty()) {
            problems.add(row, "pupil_id", PupilFileProblem.ID, "The row does not say whose it is.");
            return;
        }
        var school = Urn.parse(text(row, "school_urn")).map(schools::get);
        if (school.isEmpty()) {
            problems.add(
                    row,
                    "school_urn",
                    PupilFileProblem.SCHOOL,
                    "No school with the URN “%s” is known here."
                            .formatted(text(row, "school_urn")));
        }
        var birth = required(row, "date_of_birth");
        var from = required(row, "from");
        if (isPerson(row) && school.isPresent() && birth.isPresent() && from.isPresent()) {
            var upn = upn(row);
            var own = text(row, "school_urn") + "/" + id;
            var key = key(own, upn);
            pupils.computeIfAbsent(key, _ -> arrival(row, key, own, upn, birth.get(), from.get()));
            stay(row, key, school.get(), from.get());
            characteristics(row, key, from.get());
        }
    }

    private boolean isPerson(TableRow row) {
        var named = !text(row, "surname").isEmpty() || !text(row, "forename").isEmpty();
        if (!named) {
            problems.add(row, "surname", PupilFileProblem.NAME, "The pupil has no name.");
        }
        var sexed = SEXES.knows(text(row, "sex"));
        if (!sexed) {
            problems.add(row, "sex", PupilFileProblem.SEX, "The sex is not M or F.");
        }
        return named && sexed;
    }

    private Optional<Upn> upn(TableRow row) {
        var text = text(row, "upn");
        var upn = Upn.parse(text);
        if (upn.isEmpty() && !text.isEmpty()) {
            problems.add(
                    row,
                    "upn",
                    PupilFileProblem.UPN,
                    "The UPN is not 13 characters with a check letter that fits.");
        }
        return upn;
    }

    private String key(String id, Optional<Upn> upn) {
        var key =
                upn.map(number -> keys.get("upn " + number.value()))
                        .orElseGet(() -> keys.getOrDefault(id, id));
        keys.put(id, key);
        upn.ifPresent(number -> keys.putIfAbsent("upn " + number.value(), key));
        return key;
    }

    private Arrival arrival(
            TableRow row,
            String key,
            String id,
            Optional<Upn> upn,
            LocalDate birth,
            LocalDate from) {
        var legal = new PupilName(text(row, "forename"), text(row, "surname"));
        var preferred =
                new PupilName(
                        orElse(text(row, "preferred_forename"), legal.forename()),
                        orElse(text(row, "preferred_surname"), legal.surname()));
        var ids = new ArrayList<Arrival.SourceId>();
        ids.add(new Arrival.SourceId(SOURCE, id));
        if (upn.isEmpty() && !text(row, "upn").isEmpty()) {
            ids.add(new Arrival.SourceId(FAILING_UPN, text(row, "upn")));
        }
        return new Arrival(
                key,
                Optional.empty(),
                upn,
                Upn.parse(text(row, "former_upn")),
                ids,
                legal,
                text(row, "middle_names"),
                preferred.equals(legal) ? Optional.empty() : Optional.of(preferred),
                Arrays.stream(text(row, "former_surnames").split(";", -1))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList(),
                birth,
                text(row, "sex"),
                Optional.of(text(row, "year_group")).filter(Characteristic.YEAR_GROUP::accepts),
                optional(row, "year_group_from").orElse(from));
    }

    private void stay(TableRow row, String key, SchoolId school, LocalDate from) {
        var until = optional(row, "until");
        if (until.filter(from::isAfter).isPresent()) {
            problems.add(
                    row,
                    "until",
                    PupilFileProblem.DATE_ORDER,
                    "The last day at the school is before the first.");
            return;
        }
        var status = text(row, "status");
        if (!status.isEmpty() && !STATUSES.knows(status)) {
            problems.add(
                    row,
                    "status",
                    PupilFileProblem.STATUS,
                    "“%s” is no enrolment status.".formatted(status));
            status = "";
        }
        stays.add(new Arrival.Stay(key, school, status, from, until));
    }

    /**
     * A column for each, and one with {@code _from} for its first day: without it, first seen then.
     */
    private void characteristics(TableRow row, String key, LocalDate seen) {
        for (var characteristic : Characteristic.values()) {
            var column = characteristic.name().toLowerCase(Locale.ROOT);
            var value = text(row, column);
            if (value.isEmpty()) {
                continue;
            }
            if (!characteristic.accepts(value)) {
                problems.add(
                        row,
                        column,
                        PupilFileProblem.CODE,
                        "“%s” is no code of %s.".formatted(value, characteristic.title()));
                continue;
            }
            var from = optional(row, column + "_from");
            held.add(
                    new Arrival.Held(
                            key,
                            characteristic,
                            1,
                            value,
                            from.orElse(seen),
                            from.isPresent(),
                            optional(row, column + "_until")));
        }
    }

    private Optional<LocalDate> required(TableRow row, String column) {
        if (text(row, column).isEmpty()) {
            problems.add(row, column, PupilFileProblem.DATE, "The date is missing.");
        }
        return optional(row, column);
    }

    private Optional<LocalDate> optional(TableRow row, String column) {
        var text = text(row, column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            problems.add(
                    row,
                    column,
                    PupilFileProblem.DATE,
                    "“%s” is no date such as 2025-06-02.".formatted(text));
            return Optional.empty();
        }
    }

    private static String orElse(String text, String other) {
        return text.isEmpty() ? other : text;
    }
}
