package org.holdfast.organisation;

import static org.holdfast.organisation.SchoolListProblem.AGE;
import static org.holdfast.organisation.SchoolListProblem.AUTHORITY;
import static org.holdfast.organisation.SchoolListProblem.AUTHORITY_UNKNOWN;
import static org.holdfast.organisation.SchoolListProblem.DATE;
import static org.holdfast.organisation.SchoolListProblem.DATE_ORDER;
import static org.holdfast.organisation.SchoolListProblem.NAME;
import static org.holdfast.organisation.SchoolListProblem.NOT_ENGLAND;
import static org.holdfast.organisation.SchoolListProblem.NUMBER;
import static org.holdfast.organisation.SchoolListProblem.NUMBER_AUTHORITY;
import static org.holdfast.organisation.SchoolListProblem.PHASE;
import static org.holdfast.organisation.SchoolListProblem.STATUS;
import static org.holdfast.organisation.SchoolListProblem.TYPE;
import static org.holdfast.organisation.SchoolListProblem.TYPE_MISSING;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.holdfast.intake.Column;
import org.holdfast.intake.IntakeProblems;
import org.holdfast.intake.TableFile;
import org.holdfast.intake.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows of a list of schools: the national list by its own column names, or a list with {@code
 * urn, laestab, la_number, school_name, establishment_type}.
 */
final class SchoolList {
    private static final int OLDEST_AGE = 99;

    private final IntakeProblems problems;
    private final Column urn;
    private final Column laestab;
    private final Column establishment;
    private final Column authority;
    private final Column authorityName;
    private final Column name;
    private final Column typeCode;
    private final Column typeName;
    private final Column status;
    private final Column phase;
    private final Column lastYear;
    private final SchoolListDetails details;

    private SchoolList(TableFile file, IntakeProblems problems) {
        this.problems = problems;
        urn = file.column("URN");
        laestab = file.column("laestab", "LAESTAB", "DfE number");
        establishment = file.column("EstablishmentNumber");
        authority = file.column("LA (code)", "la_number", "la_code");
        authorityName = file.column("LA (name)", "la_name");
        name = file.column("EstablishmentName", "school_name");
        typeCode = file.column("TypeOfEstablishment (code)");
        typeName =
                file.column(
                        "TypeOfEstablishment (name)", "TypeOfEstablishment", "establishment_type");
        status = file.column("EstablishmentStatus (name)", "EstablishmentStatus");
        phase = file.column("PhaseOfEducation (name)", "PhaseOfEducation", "phase");
        lastYear = file.column("last_academic_year");
        details = new SchoolListDetails(file);
    }

    /** Whether the table is a list of schools. */
    static boolean isOne(TableFile file) {
        return file.column("URN").present()
                && file.column("EstablishmentName", "school_name").present()
                && file.column("LA (code)", "la_number", "la_code", "laestab").present();
    }

    static SchoolList of(TableFile file, IntakeProblems problems) {
        return new SchoolList(file, problems);
    }

    /** The authority of a row, as far as the row says it in a form that can be read. */
    Optional<AuthorityCode> authority(TableRow row) {
        return authority.present()
                ? AuthorityCode.parse(row.text(authority))
                : Laestab.parse(row.text(laestab)).map(Laestab::authority);
    }

    /** The school in the row, or empty if the row has to be left out. */
    Optional<ListedSchool> read(TableRow row) {
        var type = type(row);
        if (type != null && type.outsideEngland()) {
            problems.add(
                    row,
                    typeName.name(),
                    NOT_ENGLAND,
                    "%s: not a school in England, so it is left out.".formatted(type.name()));
            return Optional.empty();
        }
        var number = Urn.parse(row.text(urn));
        if (number.isEmpty()) {
            problems.add(
                    row,
                    urn.name(),
                    SchoolListProblem.URN,
                    "“%s” is no URN: six digits, 100000 or more.".formatted(row.text(urn)));
        }
        var code = knownAuthority(row);
        if (row.text(name).isEmpty()) {
            problems.add(row, name.name(), NAME, "The school has no name.");
        }
        if (number.isEmpty() || code.isEmpty() || row.text(name).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(school(row, number.get(), code.get(), type));
    }

    private ListedSchool school(
            TableRow row, Urn number, AuthorityCode code, EstablishmentTypes.@Nullable Type type) {
        if (type == null && row.text(typeName).isEmpty() && row.text(typeCode).isEmpty()) {
            problems.add(
                    row,
                    typeName.name(),
                    TYPE_MISSING,
                    "The list gives no type, so which regulations apply is not known.");
        }
        var opened = date(row, details.opened());
        var closed = date(row, details.closed());
        if (opened != null && closed != null && closed.isBefore(opened)) {
            problems.add(
                    row,
                    details.closed().name(),
                    DATE_ORDER,
                    "The school closed before it opened.");
        }
        return new ListedSchool(
                number,
                number(row, code),
                row.text(name),
                code,
                AuthorityNames.of(code).orElse(row.text(authorityName)),
                type,
                phase(row),
                status(row),
                opened,
                closed,
                age(row, details.lowAge()),
                age(row, details.highAge()),
                details.contact(row),
                details.trust(row, type),
                lastYear.present() ? row.text(lastYear) : null);
    }

    private Optional<AuthorityCode> knownAuthority(TableRow row) {
        var code = authority(row);
        var column = authority.present() ? authority : laestab;
        if (code.isEmpty()) {
            problems.add(
                    row,
                    column.name(),
                    AUTHORITY,
                    "“%s” is no authority's code: three digits.".formatted(row.text(column)));
        } else if (AuthorityNames.of(code.get()).isEmpty()) {
            problems.add(
                    row,
                    column.name(),
                    AUTHORITY_UNKNOWN,
                    "%s is not the code of a local authority in England, past or present."
                            .formatted(code.get()));
        }
        return code;
    }

    private @Nullable Laestab number(TableRow row, AuthorityCode code) {
        var written =
                laestab.present()
                        ? row.text(laestab)
                        : row.text(establishment).isEmpty() ? "" : code + row.text(establishment);
        if (written.isEmpty()) {
            return null;
        }
        var number = Laestab.parse(written);
        var column = laestab.present() ? laestab.name() : establishment.name();
        if (number.isEmpty()) {
            problems.add(
                    row,
                    column,
                    NUMBER,
                    "“%s” is no DfE number: three digits of the authority and four of the school."
                            .formatted(written));
        } else if (!number.get().authority().equals(code)) {
            problems.add(
                    row,
                    column,
                    NUMBER_AUTHORITY,
                    "The DfE number %s belongs to another authority than %s."
                            .formatted(number.get(), code));
        }
        return number.orElse(null);
    }

    private EstablishmentTypes.@Nullable Type type(TableRow row) {
        var code = row.text(typeCode);
        var words = row.text(typeName);
        if (code.isEmpty() && words.isEmpty()) {
            return null;
        }
        var type =
                code.matches("[0-9]{1,3}")
                        ? EstablishmentTypes.ofCode(Integer.parseInt(code))
                        : EstablishmentTypes.named(words);
        if (type.isEmpty()) {
            problems.add(
                    row,
                    code.isEmpty() ? typeName.name() : typeCode.name(),
                    TYPE,
                    "“%s” is no type of establishment in the national list."
                            .formatted(code.isEmpty() ? words : code));
        }
        return type.orElse(null);
    }

    private @Nullable Phase phase(TableRow row) {
        var words = row.text(phase);
        if (words.isEmpty() || "Not applicable".equalsIgnoreCase(words)) {
            return null;
        }
        var found =
                Arrays.stream(Phase.values())
                        .filter(each ->
                                each.title().equalsIgnoreCase(words)
                                        || each.code().equalsIgnoreCase(words))
                        .findFirst();
        if (found.isEmpty()) {
            problems.add(row, phase.name(), PHASE, "“%s” is no phase.".formatted(words));
        }
        return found.orElse(null);
    }

    private School.@Nullable Status status(TableRow row) {
        var words = row.text(status);
        if (words.isEmpty()) {
            return null;
        }
        var found =
                Arrays.stream(School.Status.values())
                        .filter(each -> each.title().equalsIgnoreCase(words))
                        .findFirst()
                        .or(() ->
                                "Open, but proposed to close".equalsIgnoreCase(words)
                                        ? Optional.of(School.Status.PROPOSED_TO_CLOSE)
                                        : Optional.empty());
        if (found.isEmpty()) {
            problems.add(row, status.name(), STATUS, "“%s” is no status.".formatted(words));
        }
        return found.orElse(null);
    }

    private @Nullable LocalDate date(TableRow row, Column column) {
        var words = row.text(column);
        if (words.isEmpty()) {
            return null;
        }
        var date = ListDates.parse(words);
        if (date.isEmpty()) {
            problems.add(
                    row,
                    column.name(),
                    DATE,
                    "“%s” is no date: 27-03-2026, 27/03/2026 or 2026-03-27.".formatted(words));
        }
        return date.orElse(null);
    }

    private @Nullable Integer age(TableRow row, Column column) {
        var words = row.text(column);
        if (words.isEmpty()) {
            return null;
        }
        if (!words.matches("[0-9]{1,2}") || Integer.parseInt(words) > OLDEST_AGE) {
            problems.add(row, column.name(), AGE, "“%s” is no age.".formatted(words));
            return null;
        }
        return Integer.valueOf(words);
    }
}
