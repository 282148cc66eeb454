package org.holdfast.exchange.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.holdfast.exchange.statistics.StatisticsAnswer.Results;
import org.holdfast.exchange.statistics.StatisticsAnswer.Unusable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CalculateStatisticsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path SHARED =
            Path.of("..", "..", "shared", "reference", "statistics-examples.json");

    @TestFactory
    Stream<DynamicTest> agreesWithTheWorkedExamples() throws IOException {
        return comparisons(workedExamples());
    }

    @Test
    void answersEveryMethodThatHasAnExampleAndNoOther() throws IOException {
        var asked =
                cases(JSON.readTree(workedExamples()))
                        .map(example -> example.get("method").stringValue())
                        .collect(Collectors.toSet());

        assertThat(Methods.BY_NAME.keySet()).isEqualTo(asked).hasSize(51);
    }

    /** Third-party data: county employment, tobacco, authorities. Never copied into the project. */
    @TestFactory
    Stream<DynamicTest> agreesWithTheExamplesThatMustNotBeCopied() throws IOException {
        assumeTrue(
                Files.exists(SHARED),
                () -> "the examples on third-party data are not here: " + SHARED.normalize());
        return comparisons(Files.readString(SHARED));
    }

    private static Stream<DynamicTest> comparisons(String file) {
        var answer = new CalculateStatistics().calculate(file);
        assertThat(answer).isInstanceOf(Results.class);
        var results = JSON.readTree(((Results) answer).json()).get("results");
        return cases(JSON.readTree(file))
                .map(example ->
                        DynamicTest.dynamicTest(
                                example.get("id").stringValue(),
                                () -> assertAgrees(example, results)));
    }

    private static void assertAgrees(JsonNode example, JsonNode results) {
        var tolerance = example.get("tol");
        var agreement =
                new Agreement(
                        tolerance.get("rel").doubleValue(), tolerance.get("abs").doubleValue());
        var got = results.get(example.get("id").stringValue());
        assertThat(agreement.differences("", example.get("expected"), got)).isEmpty();
    }

    private static Stream<JsonNode> cases(JsonNode file) {
        return StreamSupport.stream(file.get("cases").spliterator(), false);
    }

    private static String workedExamples() throws IOException {
        try (var file =
                CalculateStatisticsTest.class.getResourceAsStream(
                        "/statistics/worked-examples.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void namesItsSchema() {
        var answer = (Results) new CalculateStatistics().calculate("{\"cases\": []}");

        assertThat(JSON.readTree(answer.json()).get("schema").stringValue())
                .isEqualTo("holdfast-statistics-results/1");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    {}                                                                | $.cases                   | is missing
                    {'cases': 3}                                                      | $.cases                   | must be a list
                    {'cases': [{'method': 'gbo'}]}                                    | $.cases[0].id             | is missing
                    {'cases': [{'id': 'a', 'method': 'no.such', 'input': {}}]}        | $.cases[0].method         | must be one of
                    {'cases': [{'id': 'a', 'method': 'gbo'}]}                         | $.cases[0].input          | is missing
                    {'cases': [{'id': 'a', 'method': 'gbo', 'input': []}]}            | $.cases[0].input          | must be an object
                    {'cases': [{'id': 'a', 'method': 'gbo', 'input': {'start': [1]}}]} | $.cases[0].input.end     | is missing
                    {'cases': [{'id': 'a', 'method': 'gbo', 'input': {'start': ['x'], 'end': [1]}}]} | $.cases[0].input.start[0] | must be a number
                    {'cases': [{'id': 'a', 'method': 'gbo', 'input': {'start': [11], 'end': [1]}}]} | $.cases[0].input | a goal is rated from 0 to 10
                    {'cases': [{'id': 'a', 'method': 'prop.wilson', 'input': {'x': 1.5, 'n': 3, 'conf': 0.95}}]} | $.cases[0].input.x | must be a whole number
                    {'cases': [{'id': 'a', 'method': 'prop.wilson', 'input': {'x': 5, 'n': 3, 'conf': 0.95}}]} | $.cases[0].input | x must lie between 0 and n
                    {'cases': [{'id': 'a', 'method': 'prop.wilson', 'input': {'x': 1, 'n': 3, 'conf': 95}}]} | $.cases[0].input.conf | a confidence level must lie between 0 and 1
                    {'cases': [{'id': 'a', 'method': 'spc.t', 'input': {'gaps': [1e200]}}]} | $.cases[0].input.gaps[0] | is too large a number
                    {'cases': [                                                       | $                         | is not JSON
                    """)
    void refusesAFileWithThePlaceAndTheReason(String file, String path, String reason) {
        var answer = new CalculateStatistics().calculate(file.replace('\'', '"'));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Unusable.class,
                        unusable -> {
                            assertThat(unusable.path()).isEqualTo(path);
                            assertThat(unusable.reason()).startsWith(reason);
                        });
    }

    @Test
    void refusesTwoCasesOfOneName() {
        var goal =
                "{\"id\": \"a\", \"method\": \"gbo\", \"input\": {\"start\": [1], \"end\": [2]}}";
        var answer =
                new CalculateStatistics().calculate("{\"cases\": [" + goal + ", " + goal + "]}");

        assertThat(answer).isEqualTo(new Unusable("$.cases[1].id", "stands for another case too"));
    }
}
