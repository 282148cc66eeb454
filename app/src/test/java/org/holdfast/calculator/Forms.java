package org.holdfast.calculator;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** A form of the calculator, filled in field by field. */
final class Forms {
    private final Map<String, String[]> fields = new HashMap<>();

    private Forms() {}

    static Forms of(Kind kind) {
        return new Forms().with("kind", kind.key());
    }

    /** Three days in November at an academy that a Year 9 child goes to, on a typical calendar. */
    static Forms aSuspension() {
        return of(Kind.SUSPENSION)
                .date("decided", "2025-11-10")
                .date("first1", "2025-11-11")
                .date("last1", "2025-11-13")
                .with("earlier-year", "0")
                .with("earlier-term", "0")
                .with("when-board", "same")
                .with("school", "academy")
                .with("year", "9")
                .with("terms", "typical");
    }

    static Forms aPermanentExclusion() {
        return of(Kind.PERMANENT)
                .date("decided", "2025-11-10")
                .date("out", "2025-11-11")
                .with("when-board", "same")
                .with("school", "maintained")
                .with("year", "10")
                .with("terms", "typical");
    }

    Forms with(String name, String value) {
        fields.put(name, new String[] {value});
        return this;
    }

    Forms without(String name) {
        fields.keySet().removeIf(field -> field.equals(name) || field.startsWith(name + "-"));
        return this;
    }

    /** A date in three boxes. */
    Forms date(String name, String iso) {
        var day = LocalDate.parse(iso);
        return with(name + "-day", Integer.toString(day.getDayOfMonth()))
                .with(name + "-month", Integer.toString(day.getMonthValue()))
                .with(name + "-year", Integer.toString(day.getYear()));
    }

    Map<String, String[]> fields() {
        return fields;
    }

    Answers answers() {
        return Answers.of(fields);
    }
}
