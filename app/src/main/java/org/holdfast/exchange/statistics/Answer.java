package org.holdfast.exchange.statistics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.holdfast.statistics.Interval;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The result of a case under the contract's keys. What is not defined is written as null. */
final class Answer {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode node = NODES.objectNode();

    ObjectNode node() {
        return node;
    }

    Answer with(String key, JsonNode value) {
        node.set(key, value);
        return this;
    }

    Answer with(String key, double value) {
        return with(key, number(value));
    }

    Answer with(String key, int value) {
        return with(key, NODES.numberNode(value));
    }

    Answer with(String key, boolean value) {
        return with(key, NODES.booleanNode(value));
    }

    Answer with(String key, String value) {
        return with(key, NODES.stringNode(value));
    }

    Answer with(String key, OptionalDouble value) {
        return with(key, number(value));
    }

    Answer with(String key, OptionalInt value) {
        return with(key, whole(value));
    }

    Answer with(String key, Optional<Boolean> value) {
        return with(key, value.<JsonNode>map(NODES::booleanNode).orElse(NODES.nullNode()));
    }

    <T> Answer with(String key, List<T> values, Function<T, JsonNode> each) {
        return with(key, list(values, each));
    }

    /** The two ends under {@code lower} and {@code upper}. */
    Answer with(String lower, String upper, Optional<Interval> interval) {
        return with(lower, interval.map(i -> number(i.lower())).orElse(NODES.nullNode()))
                .with(upper, interval.map(i -> number(i.upper())).orElse(NODES.nullNode()));
    }

    /** Both ends as a list of two under one key. */
    Answer withPair(String key, Optional<Interval> interval) {
        return with(key, interval.map(i -> pair(i.lower(), i.upper())).orElse(NODES.nullNode()));
    }

    /** JSON has no infinity: an open end is null. */
    static JsonNode number(double value) {
        return Double.isFinite(value) ? NODES.numberNode(value) : NODES.nullNode();
    }

    static JsonNode number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : NODES.nullNode();
    }

    static JsonNode whole(int value) {
        return NODES.numberNode(value);
    }

    static JsonNode whole(OptionalInt value) {
        return value.isPresent() ? whole(value.getAsInt()) : NODES.nullNode();
    }

    static JsonNode text(String value) {
        return NODES.stringNode(value);
    }

    static JsonNode yes(boolean value) {
        return NODES.booleanNode(value);
    }

    static JsonNode nothing() {
        return NODES.nullNode();
    }

    static JsonNode pair(double first, double second) {
        return tuple(number(first), number(second));
    }

    static JsonNode tuple(JsonNode... parts) {
        return list(List.of(parts), part -> part);
    }

    static <T> JsonNode list(List<T> values, Function<T, JsonNode> each) {
        var array = NODES.arrayNode();
        values.forEach(value -> array.add(each.apply(value)));
        return array;
    }

    static <T> JsonNode object(Map<String, T> values, Function<T, JsonNode> each) {
        var object = NODES.objectNode();
        values.forEach((key, value) -> object.set(key, each.apply(value)));
        return object;
    }
}
