package org.holdfast.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A school year as its events and its rows keep it. */
final class CalendarJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CalendarJson() {}

    static String write(CalendarYear year) {
        var root = JSON.createObjectNode();
        root.put("follows", year.follows());
        var terms = root.putArray("terms");
        for (var term : year.terms()) {
            terms.addObject()
                    .put("id", term.id().toString())
                    .put("name", term.name())
                    .put("first", term.first().toString())
                    .put("last", term.last().toString());
        }
        var closures = root.putArray("closures");
        for (var closed : year.closures()) {
            closures.addObject()
                    .put("id", closed.id().toString())
                    .put("kind", closed.kind().key())
                    .put("name", closed.name())
                    .put("first", closed.first().toString())
                    .put("last", closed.last().toString());
        }
        return JSON.writeValueAsString(root);
    }

    /** The year as an event kept it, with whose it is and its version from {@code of}. */
    static CalendarYear read(CalendarYear of, String json) {
        var root = JSON.readTree(json);
        return of.following(root.get("follows").asBoolean())
                .withTerms(terms(root.get("terms")))
                .withClosures(closures(root.get("closures")));
    }

    static List<TermDates> terms(String json) {
        return terms(JSON.readTree(json));
    }

    static List<ClosedDays> closures(String json) {
        return closures(JSON.readTree(json));
    }

    private static List<TermDates> terms(JsonNode array) {
        return array.valueStream()
                .map(node ->
                        new TermDates(
                                UUID.fromString(node.get("id").asString()),
                                node.get("name").asString(),
                                day(node, "first"),
                                day(node, "last")))
                .toList();
    }

    private static List<ClosedDays> closures(JsonNode array) {
        return array.valueStream()
                .map(node ->
                        new ClosedDays(
                                UUID.fromString(node.get("id").asString()),
                                ClosureKind.ofKey(node.get("kind").asString()),
                                node.get("name").asString(),
                                day(node, "first"),
                                day(node, "last")))
                .toList();
    }

    private static LocalDate day(JsonNode node, String field) {
        return LocalDate.parse(node.get(field).asString());
    }
}
