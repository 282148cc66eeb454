package org.holdfast.calculator;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.holdfast.web.DateInput;

/** What was answered, as it was typed. Only known names are kept, and nothing long. */
final class Answers {

    /** No answer is a text of one's own: the longest are three words about the child. */
    static final int LONGEST = 60;

    private static final Pattern SLASHES =
            Pattern.compile("([0-9]{1,2})[/. -]([0-9]{1,2})[/. -]([0-9]{4})");

    private final Map<String, String> given;
    private final Set<String> tooLong;

    private Answers(Map<String, String> given, Set<String> tooLong) {
        this.given = given;
        this.tooLong = tooLong;
    }

    /** Of what a form sent; several values under one name are put side by side. */
    static Answers of(Map<String, String[]> parameters) {
        var given = new LinkedHashMap<String, String>();
        var tooLong = new TreeSet<String>();
        for (var name : Field.ALL) {
            var values = parameters.getOrDefault(name, new String[0]);
            var value = String.join(" ", values).strip();
            if (value.length() > LONGEST) {
                tooLong.add(name);
            } else if (!value.isEmpty()) {
                given.put(name, value);
            }
        }
        return new Answers(given, tooLong);
    }

    /** What was typed; empty where nothing was. */
    public String one(String name) {
        return given.getOrDefault(name, "");
    }

    boolean has(String name) {
        return given.containsKey(name);
    }

    /** A date in three boxes. */
    public DateInput date(String name) {
        return new DateInput(one(name + "-day"), one(name + "-month"), one(name + "-year"));
    }

    /** A date in one box, as a browser's date picker sends it or as people write it. */
    Optional<LocalDate> day(String name) {
        try {
            var parts = SLASHES.matcher(one(name));
            return parts.matches()
                    ? new DateInput(parts.group(1), parts.group(2), parts.group(3)).date()
                    : Optional.of(LocalDate.parse(one(name)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** A small whole number, from 1; 1 where it is not one. */
    int number(String name, int most) {
        try {
            return Math.clamp(Integer.parseInt(one(name)), 1, most);
        } catch (NumberFormatException _) {
            return 1;
        }
    }

    Optional<Kind> kind() {
        return Kind.of(one("kind"));
    }

    /** Whether a box of several was ticked. */
    boolean ticked(String name, String value) {
        return (" " + one(name) + " ").contains(" " + value + " ");
    }

    /** The names of answers that were left out for their length. */
    Set<String> tooLong() {
        return tooLong;
    }

    /** Every answer, to be sent on with the next. */
    public Map<String, String> all() {
        return given;
    }

    /** These answers with one more, or another in its place. */
    Answers with(String name, String value) {
        var more = new LinkedHashMap<>(given);
        more.put(name, value);
        return new Answers(more, tooLong);
    }

    /** Says nothing of what was answered. */
    @Override
    public String toString() {
        return "Answers[" + given.size() + "]";
    }
}
