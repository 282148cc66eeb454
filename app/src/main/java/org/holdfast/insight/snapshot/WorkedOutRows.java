package org.holdfast.insight.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.holdfast.access.SchoolId;
import org.holdfast.organisation.Authority;
import org.holdfast.organisation.Organisations;
import org.holdfast.organisation.SchoolCalendars;
import org.holdfast.pupil.CodeSet;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.SchoolYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows that stand in no table, because code works them out: school days and code sets. */
@Component
class WorkedOutRows {
    private static final String[] CODE_SETS = {
        "ethnicity", "language", "sen-need", "sen-provision", "year-group", "exclusion-reason"
    };
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setRecordSeparator('\n')
                    .setQuoteMode(QuoteMode.MINIMAL)
                    .get();

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final SchoolCalendars calendars;

    WorkedOutRows(JdbcClient jdbc, Organisations organisations, SchoolCalendars calendars) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.calendars = calendars;
    }

    void put(Source source, Path file) throws IOException {
        try (var printer = new CSVPrinter(Files.newBufferedWriter(file), FORMAT)) {
            switch (source) {
                case SCHOOL_DAY -> schoolDays(printer);
                case CODE -> codes(printer);
                case AUTHORITY,
                        SCHOOL,
                        PUPIL,
                        ENROLMENT,
                        CHARACTERISTIC,
                        EXCLUSION,
                        DAY_OUT,
                        CENSUS_ROW,
                        EVENT ->
                        throw new IllegalArgumentException(source + " is read from a view");
            }
        }
    }

    private void schoolDays(CSVPrinter printer) throws IOException {
        for (var authority : organisations.authorities().stream().map(Authority::id).toList()) {
            print(printer, authority.value(), "authority", calendars.of(authority));
        }
        var schools =
                jdbc
                        .sql(
                                "select school_id from organisation.snapshot_school order by school_id")
                        .query(UUID.class)
                        .list()
                        .stream()
                        .map(SchoolId::new)
                        .toList();
        for (int from = 0; from < schools.size(); from += AT_ONCE) {
            var some =
                    calendars.of(schools.subList(from, Math.min(schools.size(), from + AT_ONCE)));
            for (var school : some.entrySet()) {
                print(printer, school.getKey().value(), "school", school.getValue());
            }
        }
    }

    private static void print(
            CSVPrinter printer, UUID organisation, String kind, SchoolCalendar calendar)
            throws IOException {
        if (calendar.firstDay().isEmpty() || calendar.lastDay().isEmpty()) {
            return;
        }
        var days = calendar.schoolDaysIn(calendar.firstDay().get(), calendar.lastDay().get());
        var year = Integer.MIN_VALUE;
        var number = 0;
        for (var day : days) {
            var own = SchoolYear.of(day).start();
            number = own == year ? number + 1 : 1;
            year = own;
            printer.printRecord(organisation, kind, year, day, number, calendar.isProvisional(day));
        }
    }

    private static void codes(CSVPrinter printer) throws IOException {
        for (var set : CODE_SETS) {
            for (var code : CodeSet.named(set).all()) {
                printer.printRecord(set, code.code(), label(code), code.group());
            }
        }
    }

    /** A code without a name of its own is known by the code. */
    private static String label(CodeSet.Code code) {
        return code.label().isEmpty() ? code.code() : code.label();
    }
}
