package org.holdfast.statistics.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.holdfast.statistics.evaluation.StaggeredStart.Controls;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Bootstrap errors on the data of the R package did (county employment and the minimum wage), which
 * are not copied into the project: any seed gives errors close to those the package prints.
 */
class CountyEmploymentTest {
    private static final Path SHARED =
            Path.of("..", "..", "shared", "reference", "statistics-examples.json");

    private static Panel counties;

    @BeforeAll
    static void readTheCounties() {
        assumeTrue(
                Files.exists(SHARED), () -> "the county data are not here: " + SHARED.normalize());
        var cases = JsonMapper.builder().build().readTree(SHARED.toFile()).get("cases");
        var input =
                StreamSupport.stream(cases.spliterator(), false)
                        .filter(c -> c.get("id").stringValue().equals("did.callaway_santanna/1"))
                        .findFirst()
                        .orElseThrow()
                        .get("input");
        var units = new ArrayList<Panel.Unit>();
        for (var county : input.get("panel").properties()) {
            units.add(
                    new Panel.Unit(
                            StreamSupport.stream(county.getValue().spliterator(), false)
                                    .map(JsonNode::doubleValue)
                                    .toList(),
                            input.get("group").get(county.getKey()).intValue()));
        }
        counties = new Panel(units);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20_260_901})
    void varyAsMuchAsThePackageSays(long seed) {
        var cell = new CohortPeriod(2, 2);

        assertThat(
                        error(
                                seed,
                                fit ->
                                        OptionalDouble.of(
                                                fit.cells().get(cell).orElseThrow().value())))
                .isBetween(0.021, 0.026);
        assertThat(error(seed, StaggeredStart::overallByExposure)).isBetween(0.018, 0.022);
        assertThat(error(seed, StaggeredStart::overallByCohort)).isBetween(0.011, 0.014);
    }

    private static double error(long seed, Function<StaggeredStart, OptionalDouble> aggregate) {
        var draws = CohortBootstrap.CUSTOMARY_DRAWS;
        return new CohortBootstrap(counties, Controls.NEVER_TREATED, draws, seed)
                .of(aggregate)
                .orElseThrow()
                .standardError();
    }
}
