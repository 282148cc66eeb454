package org.holdfast.exchange.clock;

import java.time.LocalDate;
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

    private final JsonNode object;
    private final String path;
    private final Faults faults;
    private final Values values;
    private final int faultsBefore;
    private final Set<String> asked = new HashSet<>();

    private Members(JsonNode object, String path, Faults faults) {
        this.object = object;
        this.path = path;
        this.faults = faults;
        this.values = new Values(faults);
        this.faultsBefore = faults.count();
    }

    static Optional<Members> of(JsonNode node, String path, Faults faults) {
        if (!node.isObject()) {
            faults.add(path, Values.shown(node) + " is not an object");
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
                        values.items(node, path(name))
                                .forEach((at, item) ->
                                        values.date(item, at)
                                                .ifPresent(day -> reader.accept(at, day))));
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
        return required(name).flatMap(node -> values.text(node, path(name))).orElse("");
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
        return optional(name).flatMap(node -> values.text(node, path(name)));
    }

    void optionalTexts(String name) {
        optional(name)
                .ifPresent(node ->
                        values.items(node, path(name))
                                .forEach((at, item) -> values.text(item, at)));
    }

    LocalDate date(String name) {
        return required(name)
                .flatMap(node -> values.date(node, path(name)))
                .orElse(LocalDate.EPOCH);
    }

    Optional<LocalDate> optionalDate(String name) {
        return optional(name).flatMap(node -> values.date(node, path(name)));
    }

    List<LocalDate> dates(String name) {
        return optional(name).map(node -> values.dates(node, path(name))).orElse(List.of());
    }

    boolean truth(String name) {
        var node = required(name);
        if (node.isPresent() && !node.get().isBoolean()) {
            fault(name, Values.shown(node.get()) + " is neither true nor false");
        }
        return node.filter(found -> found.isBoolean() && found.booleanValue()).isPresent();
    }

    /** A whole number between two others, both included. */
    int wholeNumber(String name, int least, int most) {
        return required(name)
                .flatMap(node -> values.wholeNumber(node, path(name), least, most))
                .orElse(least);
    }

    void optionalWholeNumber(String name, int least) {
        optional(name)
                .ifPresent(node -> values.wholeNumber(node, path(name), least, Integer.MAX_VALUE));
    }

    /** A number of days over 0, in halves. */
    SchoolDays days(String name) {
        return required(name)
                .flatMap(node -> values.days(node, path(name)))
                .orElse(SchoolDays.HALF);
    }

    /** One of the values that a member may have. */
    <T> Optional<T> oneOf(String name, Map<String, T> allowed) {
        var text = required(name).flatMap(node -> values.text(node, path(name)));
        if (text.isPresent() && !allowed.containsKey(text.get())) {
            fault(
                    name,
                    Values.shown(text.get())
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
        return required(name).map(node -> values.items(node, path(name))).orElse(Map.of());
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
}
