package org.holdfast.exchange.clock;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.exchange.clock.CaseFile.Cases;
import org.holdfast.exchange.clock.CaseFile.NamedCase;
import org.holdfast.exchange.clock.CaseFile.Refused;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.WorkingDays;
import tools.jackson.databind.JsonNode;

/** Reads a whole case file (sections 2 to 5 of its format) or says what is wrong with it. */
final class CaseFileReader {
    static final String SCHEMA = "holdfast-statute-cases/1";

    private final Faults faults = new Faults();
    private final Map<String, Optional<SchoolCalendar>> calendars = new HashMap<>();
    private final List<NamedCase> cases = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private CaseFileReader() {}

    static CaseFile read(Path file) {
        var reader = new CaseFileReader();
        JsonText.read(file, reader.faults).ifPresent(reader::readFile);
        return reader.faults.count() > 0
                ? new Refused(reader.faults.all())
                : new Cases(List.copyOf(reader.cases));
    }

    private void readFile(JsonNode root) {
        Members.of(root, "$", faults).ifPresent(this::readMembers);
    }

    private void readMembers(Members file) {
        var schema = file.text("schema");
        if (file.isSound() && !schema.equals(SCHEMA)) {
            file.fault("schema", Values.shown(schema) + " is not \"" + SCHEMA + "\"");
            return;
        }
        file.optionalWholeNumber("case_count", 0);
        for (var forReaders : List.of("notes", "asserted_rules", "informational_rules")) {
            file.optionalTexts(forReaders);
        }
        var workingDays = workingDays(file);
        file.object("calendars").ifPresent(this::readCalendars);
        file.eachObject("cases", given -> readCase(given, workingDays));
    }

    private static WorkingDays workingDays(Members file) {
        var name = "working_day_bank_holidays_england";
        return file.has(name) ? WorkingDays.without(file.dates(name)) : WorkingDays.ofEngland();
    }

    private void readCalendars(Members named) {
        var all = named.members();
        if (all.isEmpty()) {
            named.fault("must hold at least one calendar");
        }
        all.forEach((name, node) ->
                calendars.put(
                        name,
                        Members.of(node, named.path(name), faults)
                                .flatMap(found -> CalendarReader.read(name, found))));
    }

    private void readCase(Members given, WorkingDays workingDays) {
        var id = given.name("id");
        if (given.isSound() && !ids.add(id)) {
            given.fault("id", "another case is already called " + Values.shown(id));
        }
        given.optionalText("title");
        given.optionalTexts("tags");
        var calendar = given.name("calendar");
        if (!calendar.isEmpty() && !calendars.containsKey(calendar)) {
            given.fault("calendar", "no calendar is called " + Values.shown(calendar));
        }
        new CaseReader(given, calendars.getOrDefault(calendar, Optional.empty()), workingDays)
                .read()
                .ifPresent(found -> cases.add(new NamedCase(id, given.path(), calendar, found)));
    }
}
