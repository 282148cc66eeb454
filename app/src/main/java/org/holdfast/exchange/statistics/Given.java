package org.holdfast.exchange.statistics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.UnusableInput;
import org.holdfast.statistics.numeric.Sample;
import tools.jackson.databind.JsonNode;

/**
 * A value of the file and its JSON path. Whatever is not of the kind asked for is refused with that
 * path.
 */
record Given(JsonNode node, String path) {
    /**
     * Nothing that is counted, measured or paid is larger, and its fourth power still is a number.
     */
    private static final double LARGEST = 1e50;

    /** What stands under a key; refuses where nothing does. */
    Given at(String key) {
        return find(key).orElseThrow(() -> new BadInput(path + "." + key, "is missing"));
    }

    /** What stands under a key; nothing where that is absent or null. */
    Optional<Given> find(String key) {
        require(node.isObject(), "must be an object");
        var found = node.get(key);
        return found == null || found.isNull()
                ? Optional.empty()
                : Optional.of(new Given(found, path + "." + key));
    }

    /** What stands under a key that must be there, though it may be null. */
    Optional<Given> findNullable(String key) {
        if (node.get(key) == null) {
            throw new BadInput(path + "." + key, "is missing");
        }
        return find(key);
    }

    double number() {
        require(node.isNumber(), "must be a number");
        require(Math.abs(node.doubleValue()) <= LARGEST, "is too large a number");
        return node.doubleValue();
    }

    int whole() {
        var number = number();
        require(
                number == Math.rint(number) && Math.abs(number) <= Integer.MAX_VALUE,
                "must be a whole number");
        return (int) number;
    }

    boolean yes() {
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        require(node.isNumber() && (number() == 0 || number() == 1), "must be 0, 1, true or false");
        return number() == 1;
    }

    /** A name: a string, or a number taken as one. */
    String name() {
        require(node.isString() || node.isNumber(), "must be a string");
        return node.asString();
    }

    /** One of several words. */
    <T> T oneOf(Map<String, T> choices) {
        require(node.isString(), "must be a string");
        var chosen = choices.get(node.stringValue());
        if (chosen == null) {
            throw new BadInput(
                    path,
                    "must be one of "
                            + String.join(", ", choices.keySet().stream().sorted().toList()));
        }
        return chosen;
    }

    List<Given> list() {
        require(node.isArray(), "must be a list");
        return IntStream.range(0, node.size())
                .mapToObj(i -> new Given(node.get(i), path + "[" + i + "]"))
                .toList();
    }

    /** A list of exactly so many. */
    List<Given> tuple(int size) {
        var list = list();
        require(list.size() == size, "must be a list of " + size);
        return list;
    }

    <T> List<T> list(Function<Given, T> each) {
        return list().stream().map(each).toList();
    }

    /** A list in which null stands for what is missing. */
    <T> List<T> listWithGaps(Function<Given, T> each, T missing) {
        return list().stream()
                .map(item -> item.node.isNull() ? missing : each.apply(item))
                .toList();
    }

    Sample numbers() {
        return Sample.of(list(Given::number));
    }

    List<OptionalDouble> numbersWithGaps() {
        return listWithGaps(item -> OptionalDouble.of(item.number()), OptionalDouble.empty());
    }

    List<OptionalInt> wholesWithGaps() {
        return listWithGaps(item -> OptionalInt.of(item.whole()), OptionalInt.empty());
    }

    /** An object's entries in the order of the file. */
    <T> Map<String, T> entries(Function<Given, T> each) {
        require(node.isObject(), "must be an object");
        var entries = new LinkedHashMap<String, T>();
        node.properties()
                .forEach(entry ->
                        entries.put(
                                entry.getKey(),
                                each.apply(
                                        new Given(entry.getValue(), path + "." + entry.getKey()))));
        return entries;
    }

    double number(String key) {
        return at(key).number();
    }

    int whole(String key) {
        return at(key).whole();
    }

    Sample numbers(String key) {
        return at(key).numbers();
    }

    OptionalDouble optionalNumber(String key) {
        return find(key).map(Given::number).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    /** A number that must be stated, though it may be null. */
    OptionalDouble nullableNumber(String key) {
        return findNullable(key)
                .map(Given::number)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    OptionalInt optionalWhole(String key) {
        return find(key).map(Given::whole).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** {@code conf}: the level as a fraction. */
    Confidence confidence() {
        var level = at("conf");
        try {
            return new Confidence(level.number());
        } catch (UnusableInput unusable) {
            throw new BadInput(level.path, unusable.reason());
        }
    }

    void require(boolean usable, String reason) {
        if (!usable) {
            throw new BadInput(path, reason);
        }
    }
}
