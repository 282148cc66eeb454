package org.holdfast.exchange.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * Whether a result says what was expected: numbers within |got − expected| ≤ abs + rel·|expected|,
 * strings, booleans and nulls exactly, lists in order, every expected key present.
 */
record Agreement(double relative, double absolute) {

    /** Each difference with its place; none where they agree. */
    List<String> differences(String place, JsonNode expected, JsonNode got) {
        var found = new ArrayList<String>();
        if (expected.isObject() && got != null && got.isObject()) {
            for (var entry : expected.properties()) {
                var inside = place + "." + entry.getKey();
                found.addAll(differences(inside, entry.getValue(), got.get(entry.getKey())));
            }
        } else if (expected.isArray()
                && got != null
                && got.isArray()
                && got.size() == expected.size()) {
            IntStream.range(0, expected.size())
                    .forEach(i ->
                            found.addAll(
                                    differences(
                                            place + "[" + i + "]", expected.get(i), got.get(i))));
        } else if (!agree(expected, got)) {
            found.add(place + ": expected " + expected + ", got " + got);
        }
        return found;
    }

    private boolean agree(JsonNode expected, JsonNode got) {
        if (!expected.isNumber() || got == null || !got.isNumber()) {
            return expected.equals(got);
        }
        var distance = Math.abs(got.doubleValue() - expected.doubleValue());
        return distance <= absolute + relative * Math.abs(expected.doubleValue());
    }
}
