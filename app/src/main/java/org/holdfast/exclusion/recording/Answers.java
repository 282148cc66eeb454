package org.holdfast.exclusion.recording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.web.DateInput;

/** What was typed so far, by field and exactly as typed, so that nothing is ever lost. */
record Answers(Map<String, List<String>> typed) {

    Answers {
        typed = Map.copyOf(typed);
    }

    static Answers none() {
        return new Answers(Map.of());
    }

    /** These answers, with those of one page in place of what it said before. */
    Answers with(Map<String, List<String>> page, List<String> fieldsOfThePage) {
        var all = new LinkedHashMap<>(typed);
        fieldsOfThePage.forEach(field -> all.keySet().removeIf(known -> belongs(known, field)));
        page.forEach((field, values) -> {
            if (fieldsOfThePage.stream().anyMatch(own -> belongs(field, own))) {
                all.put(field, List.copyOf(values));
            }
        });
        return new Answers(all);
    }

    private static boolean belongs(String field, String own) {
        return field.equals(own) || field.startsWith(own + "-");
    }

    /** What was typed into a field, or an empty text. */
    public String one(String field) {
        var values = typed.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : values.getFirst().strip();
    }

    /** Everything chosen in a field. */
    public List<String> all(String field) {
        return new ArrayList<>(typed.getOrDefault(field, List.of()));
    }

    public boolean is(String field, String value) {
        return typed.getOrDefault(field, List.of()).contains(value);
    }

    public boolean has(String field) {
        return !one(field).isEmpty();
    }

    /** The three boxes of a date. */
    public DateInput date(String field) {
        return new DateInput(one(field + "-day"), one(field + "-month"), one(field + "-year"));
    }

    /** The date, or empty if what was typed is none. */
    Optional<LocalDate> day(String field) {
        return date(field).date();
    }

    /** What was typed is about a child. */
    @Override
    public String toString() {
        return "Answers[" + typed.size() + "]";
    }
}
