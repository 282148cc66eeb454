package org.holdfast.exchange.statistics;

import java.util.LinkedHashSet;
import org.holdfast.statistics.UnusableInput;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers a file of cases {@code {cases: [{id, method, input}]}} with {@code {schema, results: {id:
 * {...}}}}. All or nothing: one case that cannot be used and the file is refused.
 */
public final class CalculateStatistics {
    /** Version of the form of the results. */
    static final String SCHEMA = "holdfast-statistics-results/1";

    private static final String ROOT = "$";

    private final JsonMapper json =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    /** Answers the cases of a file's text. */
    public StatisticsAnswer calculate(String file) {
        try {
            return new StatisticsAnswer.Results(results(json.readTree(file)).toPrettyString());
        } catch (JacksonException notJson) {
            var place = notJson.getLocation();
            return new StatisticsAnswer.Unusable(
                    ROOT,
                    "is not JSON: line %d, column %d: %s"
                            .formatted(
                                    place.getLineNr(),
                                    place.getColumnNr(),
                                    notJson.getOriginalMessage()));
        } catch (BadInput bad) {
            return new StatisticsAnswer.Unusable(bad.path(), bad.reason());
        }
    }

    private ObjectNode results(JsonNode file) {
        var results = json.createObjectNode();
        var ids = new LinkedHashSet<String>();
        for (var asked : new Given(file, ROOT).at("cases").list()) {
            var id = asked.at("id");
            id.require(ids.add(id.name()), "stands for another case too");
            results.set(id.name(), answer(asked));
        }
        return json.createObjectNode().put("schema", SCHEMA).set("results", results);
    }

    private static ObjectNode answer(Given asked) {
        var method = asked.at("method").oneOf(Methods.BY_NAME);
        var input = asked.at("input");
        input.require(input.node().isObject(), "must be an object");
        try {
            return method.answer(input).node();
        } catch (UnusableInput unusable) {
            throw new BadInput(input.path(), unusable.reason());
        }
    }
}
