package org.holdfast.exchange.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A sound case file, and ways to spoil it. */
final class ClockFixtures {
    private static final String SOUND =
            """
            {"schema": "holdfast-statute-cases/1",
             "calendars": {"W24": {
               "description": "Westmarch High 2024-25", "terms_in_school_year": 3,
               "terms": [
                 {"name": "Autumn 2024", "first": "2024-09-02", "last": "2024-12-20"},
                 {"name": "Spring 2025", "first": "2025-01-06", "last": "2025-04-04"},
                 {"name": "Summer 2025", "first": "2025-04-22", "last": "2025-07-22"}],
               "closed": [{"first": "2024-10-28", "last": "2024-11-01", "reason": "half-term"}]}},
             "cases": [{
               "id": "A", "calendar": "W24",
               "school": {"type": "maintained", "local_authority": "Westmarch"},
               "pupil": {"date_of_birth": "2010-05-14", "year_group": 10,
                 "home_local_authority": "Westmarch", "looked_after": false,
                 "social_worker": false, "ehc_plan": false},
               "prior_days": [{"school_year_start": 2024, "days": 1.5, "kind": "year",
                 "term": "Autumn 2024"}],
               "events": [
                 {"id": "S1", "type": "suspension", "decided": "2024-09-16",
                  "parent_notified": "2024-09-16", "governing_board_informed": "2024-09-16",
                  "start": "2024-09-16", "start_session": "AM",
                  "end": "2024-09-18", "end_session": "PM"},
                 {"id": "L1", "type": "suspension", "decided": "2024-09-23",
                  "parent_notified": "2024-09-23", "governing_board_informed": "2024-09-23",
                  "lunch_dates": ["2024-09-24", "2024-09-23"]},
                 {"id": "P1", "type": "permanent", "decided": "2024-10-07",
                  "parent_notified": "2024-10-07", "governing_board_informed": "2024-10-07",
                  "effective": "2024-10-07", "first_day_excluded": "2024-10-08"},
                 {"id": "G1", "type": "governing_board_decision", "ref": "P1",
                  "met": "2024-10-17", "outcome": "decline",
                  "notice": {"method": "delivered", "date": "2024-10-18"}},
                 {"id": "I1", "type": "irp_application", "ref": "G1", "method": "delivered",
                  "date": "2024-10-21", "sen_expert": false},
                 {"id": "D1", "type": "irp_decision", "ref": "I1", "concluded": "2024-11-11",
                  "outcome": "quash", "financial_order": true,
                  "notice": {"method": "delivered", "date": "2024-11-12"}},
                 {"id": "R1", "type": "reconsideration", "ref": "D1", "date": "2024-11-20",
                  "outcome": "decline"}]}]}
            """;

    private ClockFixtures() {}

    static String sound() {
        return SOUND;
    }

    /** The sound file with one member set; a pointer ending in "/-" adds to a list. */
    static String with(String pointer, String json) {
        var root = JsonMapper.shared().readTree(SOUND);
        var at = JsonPointer.compile(pointer);
        var parent = root.at(at.head());
        var value = JsonMapper.shared().readTree(json);
        var name = at.last().getMatchingProperty();
        switch (parent) {
            case ObjectNode object -> object.set(name, value);
            case ArrayNode list when name.equals("-") -> list.add(value);
            case ArrayNode list -> list.set(Integer.parseInt(name), value);
            default -> throw new IllegalArgumentException(pointer);
        }
        return root.toString();
    }

    /** The sound file without one member. */
    static String without(String pointer) {
        var root = JsonMapper.shared().readTree(SOUND);
        var at = JsonPointer.compile(pointer);
        ((ObjectNode) root.at(at.head())).remove(at.last().getMatchingProperty());
        return root.toString();
    }

    /** What is said when a file of this text is read and run. */
    static List<String> faults(String text) {
        return faults(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> faults(byte[] bytes) {
        return switch (CaseFile.read(file(bytes))) {
            case CaseFile.Refused(var faults) -> faults.stream().map(Fault::toString).toList();
            case CaseFile.Cases(var cases) ->
                    switch (ClockResults.of(cases)) {
                        case ClockResults.Refused(var faults) ->
                                faults.stream().map(Fault::toString).toList();
                        case ClockResults.Found _ -> List.of();
                    };
        };
    }

    static JsonNode results(String text) {
        return switch (CaseFile.read(file(text.getBytes(StandardCharsets.UTF_8)))) {
            case CaseFile.Refused(var faults) -> throw new AssertionError(faults);
            case CaseFile.Cases(var cases) ->
                    switch (ClockResults.of(cases)) {
                        case ClockResults.Refused(var faults) -> throw new AssertionError(faults);
                        case ClockResults.Found(var findings) ->
                                JsonMapper.shared()
                                        .readTree(ClockJson.write(findings))
                                        .get("results");
                    };
        };
    }

    static Path file(byte[] bytes) {
        try {
            var file = Files.createTempFile("cases", ".json");
            file.toFile().deleteOnExit();
            return Files.write(file, bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
