package org.holdfast.exchange.clock;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.holdfast.statute.calendar.SchoolDays;
import tools.jackson.databind.JsonNode;

/** Reads single values of a case file; one of the wrong kind is noted and comes back empty. */
record Values(Faults faults) {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int SHOWN = 60;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** More half days than any school year holds, and small enough to add up safely. */
    private static final int MOST_HALVES = 1_000_000;

    Map<String, JsonNode> items(JsonNode node, String at) {
        if (!node.isArray()) {
            faults.add(at, shown(node) + " is not a list");
            return Map.of();
        }
        var items = new LinkedHashMap<String, JsonNode>();
        for (int i = 0; i < node.size(); i++) {
            items.put(at + "[" + i + "]", node.get(i));
        }
        return items;
    }

    List<LocalDate> dates(JsonNode node, String at) {
        var dates = new ArrayList<LocalDate>();
        items(node, at).forEach((place, item) -> date(item, place).ifPresent(dates::add));
        return dates;
    }

    Optional<String> text(JsonNode node, String at) {
        if (node.isString()) {
            return Optional.of(node.stringValue());
        }
        faults.add(at, shown(node) + " is not text");
        return Optional.empty();
    }

    Optional<LocalDate> date(JsonNode node, String at) {
        if (node.isString() && DATE.matcher(node.stringValue()).matches()) {
            try {
                return Optional.of(LocalDate.parse(node.stringValue()));
            } catch (DateTimeException noSuchDay) {
                faults.add(at, shown(node) + " is not a date");
                return Optional.empty();
            }
        }
        faults.add(at, shown(node) + " is not a date");
        return Optional.empty();
    }

    Optional<Integer> wholeNumber(JsonNode node, String at, int least, int most) {
        if (node.isNumber()) {
            try {
                var number = node.decimalValue().intValueExact();
                if (number >= least && number <= most) {
                    return Optional.of(number);
                }
            } catch (ArithmeticException notWhole) {
                faults.add(at, shown(node) + " is not a whole number that can be meant here");
                return Optional.empty();
            }
        }
        var range = most == Integer.MAX_VALUE ? " or more" : " to " + most;
        faults.add(at, shown(node) + " is not a whole number from " + least + range);
        return Optional.empty();
    }

    Optional<SchoolDays> days(JsonNode node, String at) {
        if (node.isNumber()) {
            try {
                var halves = node.decimalValue().multiply(TWO).intValueExact();
                if (halves > 0 && halves <= MOST_HALVES) {
                    return Optional.of(SchoolDays.ofHalves(halves));
                }
            } catch (ArithmeticException notHalves) {
                faults.add(at, shown(node) + " is not a number of days in halves");
                return Optional.empty();
            }
        }
        faults.add(at, shown(node) + " is not a number of days over 0");
        return Optional.empty();
    }

    static String shown(JsonNode node) {
        if (node.isObject() || node.isArray()) {
            return node.isObject() ? "an object" : "a list";
        }
        var text = node.toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    /**
     * Text of a file that may be shown on a terminal: one line, and no character that steers it.
     */
    static String printable(String text) {
        return text.codePoints().noneMatch(Values::steers)
                ? text
                : text.codePoints()
                        .mapToObj(c -> steers(c) ? "\\u%04X".formatted(c) : Character.toString(c))
                        .collect(Collectors.joining());
    }

    private static boolean steers(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> false;
        };
    }

    static String shown(String text) {
        var clean = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
        return "\"" + clean.replace("\"", "\\\"") + "\"";
    }
}
