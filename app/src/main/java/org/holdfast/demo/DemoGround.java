package org.holdfast.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.holdfast.access.SchoolId;
import org.holdfast.intake.IntakeReport;
import org.holdfast.intake.IntakeRequest;
import org.holdfast.organisation.AuthorityCode;
import org.holdfast.organisation.ImportCalendars;
import org.holdfast.organisation.ImportSchools;
import org.holdfast.organisation.Organisations;
import org.holdfast.organisation.Urn;
import org.springframework.stereotype.Component;

/**
 * The ground of the demonstration: the schools of a borough and their calendars, brought in by the
 * same imports as real ones.
 */
@Component
class DemoGround {
    /** The authority's code is nobody's in England; it is made with its name. */
    private static final Set<String> ACCEPTED = Set.of("SCHOOL-AUTHORITY-UNKNOWN");

    private final ImportSchools importSchools;
    private final ImportCalendars importCalendars;
    private final Organisations organisations;

    DemoGround(
            ImportSchools importSchools,
            ImportCalendars importCalendars,
            Organisations organisations) {
        this.importSchools = importSchools;
        this.importCalendars = importCalendars;
        this.organisations = organisations;
    }

    /** Whether there is any organisation yet. */
    boolean isBare() {
        return organisations.authorities().isEmpty();
    }

    /** Makes the schools of a borough, with the calendars of school years. */
    DemoPlaces lay(
            DemoBorough borough,
            List<DemoSchool> schools,
            Map<DemoSchool, DemoHead> heads,
            DemoYears years) {
        try {
            var folder = Files.createTempDirectory("holdfast-demonstration");
            var list = folder.resolve("schools.csv");
            writeSchools(list, borough, schools, heads);
            insistOn(importSchools.load(request(list)));
            var calendar = folder.resolve("calendar.csv");
            writeCalendar(calendar, borough, schools, years);
            insistOn(importCalendars.load(request(calendar)));
            Files.delete(list);
            Files.delete(calendar);
            Files.delete(folder);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        var authority = organisations.authority(new AuthorityCode(borough.code())).orElseThrow();
        return new DemoPlaces(borough, authority.id().organisation(), schools, ids(schools), heads);
    }

    private Map<DemoSchool, SchoolId> ids(List<DemoSchool> schools) {
        var known =
                organisations.byUrn(schools.stream().map(school -> new Urn(school.urn())).toList());
        var ids = new HashMap<DemoSchool, SchoolId>();
        schools.forEach(school ->
                ids.put(school, Objects.requireNonNull(known.get(new Urn(school.urn())))));
        return ids;
    }

    private static IntakeRequest request(Path file) {
        return new IntakeRequest(List.of(file), Optional.empty(), ACCEPTED, false);
    }

    private static void insistOn(IntakeReport report) {
        if (!report.loaded()) {
            throw new IllegalStateException(
                    report.problems().stream()
                            .limit(5)
                            .map(problem -> problem.code() + " " + problem.words())
                            .collect(Collectors.joining("; ")));
        }
    }

    private static void writeSchools(
            Path file,
            DemoBorough borough,
            List<DemoSchool> schools,
            Map<DemoSchool, DemoHead> heads)
            throws IOException {
        try (var csv =
                csv(
                        file,
                        "URN",
                        "LA (code)",
                        "LA (name)",
                        "EstablishmentNumber",
                        "EstablishmentName",
                        "TypeOfEstablishment (code)",
                        "EstablishmentStatus (name)",
                        "PhaseOfEducation (name)",
                        "StatutoryLowAge",
                        "StatutoryHighAge",
                        "Street",
                        "Town",
                        "Postcode",
                        "TelephoneNum",
                        "HeadTitle (name)",
                        "HeadFirstName",
                        "HeadLastName",
                        "Trusts (code)",
                        "Trusts (name)")) {
            for (var i = 0; i < schools.size(); i++) {
                var school = schools.get(i);
                var head = Objects.requireNonNull(heads.get(school));
                csv.printRecord(
                        school.urn(),
                        borough.code(),
                        borough.name(),
                        school.laestab().substring(3),
                        school.name(),
                        school.establishmentType(),
                        "Open",
                        phase(school),
                        school.lowest() + 4,
                        school.highest() + 5,
                        "%d %s".formatted(i + 1, STREETS.get(i % STREETS.size())),
                        borough.name(),
                        "HF%d %dAA".formatted(borough.number() + 1, i % 9 + 1),
                        // Ofcom keeps these numbers free for stories.
                        "01632 960%03d".formatted(i),
                        head.title(),
                        head.forename(),
                        head.surname(),
                        trustCode(school, borough),
                        trustCode(school, borough).isEmpty()
                                ? ""
                                : borough.name() + " Learning Trust");
            }
        }
    }

    private static final List<String> STREETS =
            List.of("School Lane", "Mill Road", "Church Street", "Harbour Way", "Park Avenue");

    private static String trustCode(DemoSchool school, DemoBorough borough) {
        return school.isAcademy() ? "99" + borough.code() : "";
    }

    private static String phase(DemoSchool school) {
        return switch (school.phase()) {
            case "NS" -> "Nursery";
            case "PS" -> "Primary";
            case "SS" -> "Secondary";
            case "AT" -> "All-through";
            default -> "Not applicable";
        };
    }

    /**
     * The authority publishes terms for all of the years; the schools have entered their training
     * days for all but the next.
     */
    private static void writeCalendar(
            Path file, DemoBorough borough, List<DemoSchool> schools, DemoYears years)
            throws IOException {
        try (var csv = csv(file, "organisation", "school_year", "event", "name", "first", "last")) {
            for (var year = years.first(); year <= years.next(); year++) {
                for (var entry : DemoCalendar.of(year)) {
                    var whose =
                            "inset".equals(entry.event())
                                    ? (year == years.next()
                                            ? Stream.<String>empty()
                                            : schools.stream()
                                                    .map(school -> Integer.toString(school.urn())))
                                    : Stream.of(borough.code());
                    for (var one : whose.toList()) {
                        csv.printRecord(
                                one,
                                year,
                                entry.event().replace('_', ' '),
                                entry.name(),
                                entry.first(),
                                entry.last());
                    }
                }
            }
        }
    }

    private static CSVPrinter csv(Path file, String... header) throws IOException {
        return new CSVPrinter(
                Files.newBufferedWriter(file), CSVFormat.RFC4180.builder().setHeader(header).get());
    }
}
