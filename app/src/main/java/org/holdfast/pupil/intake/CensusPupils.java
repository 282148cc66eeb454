package org.holdfast.pupil.intake;

import static org.holdfast.pupil.Characteristic.CLASS_TYPE;
import static org.holdfast.pupil.Characteristic.LANGUAGE;
import static org.holdfast.pupil.Characteristic.PLAA;
import static org.holdfast.pupil.Characteristic.SEN_PROVISION;
import static org.holdfast.pupil.Characteristic.SERVICE_CHILD;
import static org.holdfast.pupil.Characteristic.YEAR_GROUP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.SchoolId;
import org.holdfast.intake.TableRow;
import org.holdfast.pupil.Characteristic;
import org.holdfast.pupil.CodeSet;
import org.holdfast.pupil.PupilName;
import org.holdfast.pupil.Upn;

/**
 * Reads the pupils of a return, on roll and no longer. One pupil at two schools, or twice at one,
 * is one pupil: by UPN, else by the return's own id.
 */
final class CensusPupils {
    /** The id of the pupil's row in a return. */
    static final String RECORD = "census record";

    /** A number in the place of the UPN that is none. */
    static final String FAILING_UPN = "census failing UPN";

    private static final CodeSet STATUSES = CodeSet.named("enrolment-status");
    private static final CodeSet SEXES = CodeSet.named("sex");
    private static final Map<String, Coded> CODED =
            Map.of(
                    "senprovision", new Coded(SEN_PROVISION, CensusProblem.SEN_PROVISION),
                    "language", new Coded(LANGUAGE, CensusProblem.LANGUAGE),
                    "plaa", new Coded(PLAA, CensusProblem.PLAA),
                    "servicechild", new Coded(SERVICE_CHILD, CensusProblem.SERVICE_CHILD),
                    "classtype", new Coded(CLASS_TYPE, CensusProblem.CLASS_TYPE),
                    "ncyearactual", new Coded(YEAR_GROUP, CensusProblem.YEAR_GROUP));

    private final LocalDate censusDay;
    private final SchoolMap schools;
    private final Map<String, Arrival> pupils = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private final List<Arrival.Stay> stays = new ArrayList<>();
    private final List<Arrival.Held> held = new ArrayList<>();

    /** A column with a code, and what it is called when the code is none. */
    private record Coded(Characteristic characteristic, CensusProblem problem) {}

    CensusPupils(LocalDate censusDay, SchoolMap schools) {
        this.censusDay = censusDay;
        this.schools = schools;
    }

    List<Arrival> pupils() {
        return List.copyOf(pupils.values());
    }

    List<Arrival.Stay> stays() {
        return List.copyOf(stays);
    }

    List<Arrival.Held> held() {
        return List.copyOf(held);
    }

    /** The key of the pupil whose row in the return this is, if it was among the pupils. */
    Optional<String> key(String record) {
        return Optional.ofNullable(keys.get(record));
    }

    void read(CensusTable table) {
        table.file().forEach(row -> read(table, row));
    }

    private void read(CensusTable table, TableRow row) {
        var record = table.text(row, table.kind().pupilColumn());
        if (record.isEmpty()) {
            table.problem(
                    row,
                    table.kind().pupilColumn(),
                    CensusProblem.RECORD,
                    "The row does not say whose it is.");
            return;
        }
        var school = school(table, row, schools);
        var birth = required(table, row, "dob", CensusProblem.BIRTH);
        var entry = required(table, row, "entrydate", CensusProblem.DATE);
        if (named(table, row)
                && sexed(table, row)
                && school.isPresent()
                && birth.isPresent()
                && entry.isPresent()) {
            var upn = upn(table, row);
            var key = key(table, row, record, upn);
            pupils.computeIfAbsent(key, _ -> arrival(table, row, key, upn, birth.get()));
            stay(table, row, key, school.get(), entry.get());
            characteristics(table, row, key);
        }
    }

    /** The school that the row names. */
    static Optional<SchoolId> school(CensusTable table, TableRow row, SchoolMap schools) {
        var name = table.text(row, "nativeid");
        var school = schools.school(name);
        if (school.isEmpty()) {
            table.problem(
                    row,
                    "NativeId",
                    CensusProblem.SCHOOL,
                    "The file of schools has no school “%s”.".formatted(name));
        }
        return school;
    }

    private static Optional<LocalDate> required(
            CensusTable table, TableRow row, String column, CensusProblem problem) {
        var date = table.date(row, column);
        if (date.isEmpty()) {
            table.problem(
                    row,
                    column,
                    problem,
                    "“%s” is no date such as 2025-Jun-02 00:00:00."
                            .formatted(table.text(row, column)));
        }
        return date;
    }

    private static boolean named(CensusTable table, TableRow row) {
        var named = !table.text(row, "surname").isEmpty() || !table.text(row, "forename").isEmpty();
        if (!named) {
            table.problem(row, "surname", CensusProblem.NAME, "The pupil has no name.");
        }
        return named;
    }

    private static boolean sexed(CensusTable table, TableRow row) {
        var known = SEXES.knows(table.text(row, "sex"));
        if (!known) {
            table.problem(row, "sex", CensusProblem.SEX, "The sex is not M or F.");
        }
        return known;
    }

    private static Optional<Upn> upn(CensusTable table, TableRow row) {
        var text = table.text(row, "upn");
        var upn = Upn.parse(text);
        if (text.isEmpty()) {
            table.problem(row, "upn", CensusProblem.UPN_MISSING, "The pupil has no UPN.");
        } else if (upn.isEmpty()) {
            table.problem(
                    row,
                    "upn",
                    CensusProblem.UPN,
                    "The UPN is not 13 characters with a check letter that fits.");
        }
        return upn;
    }

    private String key(CensusTable table, TableRow row, String record, Optional<Upn> upn) {
        var number = upn.map(Upn::value).orElseGet(() -> table.text(row, "upn"));
        var key = keys.getOrDefault("upn " + number, keys.getOrDefault(record, record));
        keys.put(record, key);
        if (!number.isEmpty()) {
            keys.putIfAbsent("upn " + number, key);
        }
        return key;
    }

    private Arrival arrival(
            CensusTable table, TableRow row, String key, Optional<Upn> upn, LocalDate birth) {
        var legal = new PupilName(table.text(row, "forename"), table.text(row, "surname"));
        var preferred = table.text(row, "preferredsurname");
        var former = table.text(row, "formersurname");
        var number = table.text(row, "upn");
        var ids = new ArrayList<Arrival.SourceId>();
        ids.add(new Arrival.SourceId(RECORD, key));
        if (upn.isEmpty() && !number.isEmpty()) {
            ids.add(new Arrival.SourceId(FAILING_UPN, number));
        }
        return new Arrival(
                key,
                Optional.empty(),
                upn,
                Upn.parse(table.text(row, "formerupn")),
                ids,
                legal,
                table.text(row, "middlenames"),
                preferred.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new PupilName(legal.forename(), preferred)),
                former.isEmpty() ? List.of() : List.of(former),
                birth,
                table.text(row, "sex"),
                Optional.of(table.text(row, "ncyearactual"))
                        .filter(Characteristic.YEAR_GROUP::accepts),
                censusDay);
    }

    private void stay(
            CensusTable table, TableRow row, String key, SchoolId school, LocalDate entry) {
        var left =
                table.kind() == CensusTable.Kind.NO_LONGER_ON_ROLL
                        ? required(table, row, "leavingdate", CensusProblem.DATE)
                        : Optional.<LocalDate>empty();
        if (left.filter(entry::isAfter).isPresent()) {
            table.problem(
                    row,
                    "leavingdate",
                    CensusProblem.LEFT_BEFORE,
                    "The pupil left before the day of entry: the stay is taken as that one day.");
            left = Optional.of(entry);
        }
        stays.add(new Arrival.Stay(key, school, status(table, row), entry, left));
    }

    private static String status(CensusTable table, TableRow row) {
        var status = table.text(row, "enrolstatus");
        if (status.isEmpty()) {
            if (table.kind() == CensusTable.Kind.ON_ROLL) {
                table.problem(
                        row,
                        "enrolstatus",
                        CensusProblem.STATUS_MISSING,
                        "The return does not say how the pupil is registered: it stays not recorded.");
            }
            return "";
        }
        if (!STATUSES.knows(status)) {
            table.problem(
                    row,
                    "enrolstatus",
                    CensusProblem.STATUS,
                    "“%s” is no enrolment status.".formatted(status));
            return "";
        }
        return status;
    }

    private void characteristics(CensusTable table, TableRow row, String key) {
        CODED.forEach((column, coded) -> {
            var value = table.text(row, column);
            if (value.isEmpty()) {
                return;
            }
            if (!coded.characteristic().accepts(value)) {
                table.problem(
                        row,
                        column,
                        coded.problem(),
                        "“%s” is no code of %s.".formatted(value, coded.characteristic().title()));
                return;
            }
            warnIfOld(table, row, column, value);
            held.add(held(key, coded.characteristic(), 1, value));
        });
    }

    private void warnIfOld(CensusTable table, TableRow row, String column, String value) {
        if (column.equals("senprovision")
                && CodeSet.named("sen-provision").find(value).stream()
                        .noneMatch(code -> code.isValidOn(censusDay))) {
            table.problem(
                    row,
                    column,
                    CensusProblem.SEN_OLD,
                    "“%s” is an old code: it is kept as it came.".formatted(value));
        }
    }

    /** A return says what held on its day, not since when. */
    Arrival.Held held(String key, Characteristic characteristic, int rank, String value) {
        return new Arrival.Held(
                key, characteristic, rank, value, censusDay, false, Optional.empty());
    }
}
