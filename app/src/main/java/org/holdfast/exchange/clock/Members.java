package org.holdfast.exchange.clock;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.holdfast.statute.calendar.SchoolDays;
import tools.jackson.databind.JsonNode;

/**
 * One JSON object of a case file.
 *
 * <p>Each member is asked for by name and kind. What is missing or of the wrong kind is noted as a
 * fault at its path and stands as empty or as a neutral value, so that reading can go on and find
 * the other faults; {@link #isSound} then says that nothing may be built of it.
 */
final class Members {
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int SHOWN = 60;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** More half days than any school year holds, and small enough to add up safely. */
    private static final int MOST_HALVES = 1_000_000;

    private final JsonNode object;
    private final String path;
    private final Faults faults;
    private final int faultsBefore;
    private final Set<String> asked = new HashSet<>();

    private Members(JsonNode object, String path, Faults faults) {
        this.object = object;
        this.path = path;
        this.faults = faults;
        this.faultsBefore = faults.count();
    }

    static Optional<Members> of(JsonNode node, String path, Faults faults) {
        if (!node.isObject()) {
            faults.add(path, shown(node) + " is not an object");
            return Optional.empty();
        }
        return Optional.of(new Members(node, path, faults));
    }

    String path() {
        return path;
    }

    String path(String name) {
        return member(path, name);
    }

    static String member(String path, String name) {
        return PLAIN_NAME.matcher(name).matches()
                ? path + "." + name
                : path + "[\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"]";
    }

    /** Whether nothing has been found wrong since this object was begun. */
    boolean isSound() {
        return faults.count() == faultsBefore;
    }

    /** Something wrong with one item of a list. */
    void fault(String name, int place, String words) {
        faults.add(path(name) + "[" + place + "]", words);
    }

    int faultCount() {
        return faults.count();
    }

    void faultAt(String at, String words) {
        faults.add(at, words);
    }

    /** Reads the dates of a list, where there is one, each with its path. */
    void eachDate(String name, BiConsumer<String, LocalDate> reader) {
        optional(name)
                .ifPresent(node ->
                        items(node, path(name))
                                .forEach((at, item) ->
                                        asDate(item, at).ifPresent(day -> reader.accept(at, day))));
    }

    boolean has(String name) {
        return object.has(name);
    }

    /** Something wrong with the object as a whole. */
    void fault(String words) {
        faults.add(path, words);
    }

    void fault(String name, String words) {
        faults.add(path(name), words);
    }

    /** Notes that this member is known although nothing is read of it. */
    void ignore(String... names) {
        Collections.addAll(asked, names);
    }

    /** Every member that was not asked for is unknown. */
    void refuseOthers() {
        for (var name : object.propertyNames()) {
            if (!asked.contains(name)) {
                fault(name, "unknown field");
            }
        }
    }

    String text(String name) {
        return required(name).flatMap(node -> asText(node, path(name))).orElse("");
    }

    /** Text that may not be empty. */
    String name(String name) {
        var before = faults.count();
        var text = text(name);
        if (text.isEmpty() && faults.count() == before) {
            fault(name, "is empty");
        }
        return text;
    }

    Optional<String> optionalText(String name) {
        return optional(name).flatMap(node -> asText(node, path(name)));
    }

    void optionalTexts(String name) {
        optional(name).ifPresent(node -> items(node, path(name)).forEach(this::asText));
    }

    LocalDate date(String name) {
        return required(name).flatMap(node -> asDate(node, path(name))).orElse(LocalDate.EPOCH);
    }

    Optional<LocalDate> optionalDate(String name) {
        return optional(name).flatMap(node -> asDate(node, path(name)));
    }

    List<LocalDate> dates(String name) {
        return optional(name).map(node -> datesIn(node, path(name))).orElse(List.of());
    }

    boolean truth(String name) {
        var node = required(name);
        if (node.isPresent() && !node.get().isBoolean()) {
            fault(name, shown(node.get()) + " is neither true nor false");
        }
        return node.filter(found -> found.isBoolean() && found.booleanValue()).isPresent();
    }

    /** A whole number between two others, both included. */
    int wholeNumber(String name, int least, int most) {
        return required(name)
                .flatMap(node -> asWholeNumber(node, path(name), least, most))
                .orElse(least);
    }

    void optionalWholeNumber(String name, int least) {
        optional(name).ifPresent(node -> asWholeNumber(node, path(name), least, Integer.MAX_VALUE));
    }

    /** A number of days over 0, in halves. */
    SchoolDays days(String name) {
        return required(name).flatMap(node -> asDays(node, path(name))).orElse(SchoolDays.HALF);
    }

    /** One of the values that a member may have. */
    <T> Optional<T> oneOf(String name, Map<String, T> allowed) {
        var text = required(name).flatMap(node -> asText(node, path(name)));
        if (text.isPresent() && !allowed.containsKey(text.get())) {
            fault(
                    name,
                    shown(text.get())
                            + " is not one of "
                            + String.join(", ", allowed.keySet().stream().sorted().toList()));
        }
        return text.map(allowed::get);
    }

    Optional<Members> object(String name) {
        return required(name).flatMap(node -> of(node, path(name), faults));
    }

    Optional<Members> optionalObject(String name) {
        return optional(name).flatMap(node -> of(node, path(name), faults));
    }

    /** The items of a list, by their paths. */
    Map<String, JsonNode> list(String name) {
        return required(name).map(node -> items(node, path(name))).orElse(Map.of());
    }

    /** Reads the objects of a list one after the other. */
    void eachObject(String name, Consumer<Members> reader) {
        list(name).forEach((at, node) -> of(node, at, faults).ifPresent(reader));
    }

    /** The names of an object's members, with what they hold. */
    Map<String, JsonNode> members() {
        var members = new LinkedHashMap<String, JsonNode>();
        for (var name : object.propertyNames()) {
            members.put(name, object.get(name));
        }
        return members;
    }

    private Optional<JsonNode> required(String name) {
        var node = optional(name);
        if (node.isEmpty()) {
            fault(name, "missing");
        }
        return node;
    }

    private Optional<JsonNode> optional(String name) {
        asked.add(name);
        return Optional.ofNullable(object.get(name));
    }

    private Map<String, JsonNode> items(JsonNode node, String at) {
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

    private List<LocalDate> datesIn(JsonNode node, String at) {
        var dates = new ArrayList<LocalDate>();
        items(node, at).forEach((place, item) -> asDate(item, place).ifPresent(dates::add));
        return dates;
    }

    private void asText(String at, JsonNode node) {
        asText(node, at);
    }

    private Optional<String> asText(JsonNode node, String at) {
        if (node.isString()) {
            return Optional.of(node.stringValue());
        }
        faults.add(at, shown(node) + " is not text");
        return Optional.empty();
    }

    private Optional<LocalDate> asDate(JsonNode node, String at) {
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

    private Optional<Integer> asWholeNumber(JsonNode node, String at, int least, int most) {
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

    private Optional<SchoolDays> asDays(JsonNode node, String at) {
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

    static String shown(String text) {
        var clean = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
        return "\"" + clean.replace("\"", "\\\"") + "\"";
    }
}
