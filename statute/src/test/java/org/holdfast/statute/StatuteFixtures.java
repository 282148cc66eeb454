package org.holdfast.statute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The worked examples, and what tests say often. */
public final class StatuteFixtures {
    private StatuteFixtures() {}

    /** The case file of the statute reference. */
    public static JsonNode workedExamples() {
        try (var file = StatuteFixtures.class.getResourceAsStream("statute-cases.json")) {
            return JsonMapper.shared().readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The bank holidays of section 17, as the case file lists them. */
    public static Set<LocalDate> bankHolidays() {
        var days = new HashSet<LocalDate>();
        for (var day : workedExamples().get("working_day_bank_holidays_england")) {
            days.add(LocalDate.parse(day.stringValue()));
        }
        return days;
    }
}
