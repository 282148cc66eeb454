package org.holdfast.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinkedReleaseTest {
    private static final int T = Audience.OUTSIDE.threshold();

    @Test
    void publishesWhatGivesNothingAway() {
        var figures = List.of(figure("A", 12), figure("B", 9), total("both", 21, "A", "B"));

        var release = LinkedRelease.of(figures, List.of(), T);

        assertThat(release.published()).isEqualTo(figures);
        assertThat(release.hidden()).isEmpty();
    }

    @Test
    void hidesTwoOfThreeWhereOneIsSmall() {
        var small = figure("A", 2);
        var other = figure("B", 30);

        var release =
                LinkedRelease.of(List.of(small, other, total("both", 32, "A", "B")), List.of(), T);

        assertThat(release.hidden()).contains(small).hasSize(2);
        assertThat(release.lost()).isEmpty();
    }

    /** The term's own figure is small; last term's and this term's totals to date differ by it. */
    @Test
    void seesTheDifferenceOfTwoReleasesOverTime() {
        var autumn = total("to Christmas", 14, "autumn");
        var toDate = total("to Easter", 17, "autumn", "spring");
        var spring = figure("spring", 3);

        var release = LinkedRelease.of(List.of(toDate, spring), List.of(autumn), T);

        assertThat(release.hidden()).containsExactlyInAnyOrder(spring, toDate);
        assertThat(release.published()).isEmpty();
    }

    @Test
    void saysWhatIsLostBecauseItIsOutAlready() {
        var out =
                List.of(
                        total("to Christmas", 14, "autumn"),
                        total("to Easter", 17, "autumn", "spring"));
        var spring = figure("spring", 3);

        var release = LinkedRelease.of(List.of(spring), out, T);

        assertThat(release.lost()).containsExactly(spring);
    }

    /**
     * One table by school and sex, one by school and need, of the same pupils, with their margins.
     */
    static Stream<List<Figure>> linkedTables() {
        var random = new Random(20_260_902);
        return Stream.generate(() -> twoTables(random, 3)).limit(60);
    }

    private static List<Figure> twoTables(Random random, int schools) {
        var counts = random.ints(schools * 4L, 0, 9).toArray();
        var figures = new ArrayList<Figure>();
        for (var school = 0; school < schools; school++) {
            for (var half = 0; half < 2; half++) {
                figures.add(
                        sum(
                                "sex " + half + school,
                                counts,
                                List.of(cell(school, half, 0), cell(school, half, 1))));
                figures.add(
                        sum(
                                "need " + half + school,
                                counts,
                                List.of(cell(school, 0, half), cell(school, 1, half))));
            }
            var all = new ArrayList<Integer>();
            for (var i = 0; i < 4; i++) {
                all.add(school * 4 + i);
            }
            figures.add(sum("school " + school, counts, all));
        }
        figures.add(sum("all", counts, IntStream.range(0, counts.length).boxed().toList()));
        return figures;
    }

    private static int cell(int school, int sex, int need) {
        return school * 4 + sex * 2 + need;
    }

    private static Figure sum(String name, int[] counts, List<Integer> cells) {
        return new Figure(
                name,
                Set.copyOf(cells.stream().map(String::valueOf).toList()),
                cells.stream().mapToInt(cell -> counts[cell]).sum());
    }

    @ParameterizedTest
    @MethodSource("linkedTables")
    void defeatsAnIntruderOfBothTables(List<Figure> proposed) {
        var release = LinkedRelease.of(proposed, List.of(), T);
        var intruder = Intruder.of(release.published(), proposed);

        assertThat(release.published())
                .allMatch(figure -> figure.value() == 0 || figure.value() >= T);
        assertThat(release.lost()).isEmpty();
        for (var figure : release.hidden()) {
            assertThat(intruder.workOut(figure).isKnown()).as(figure.name()).isFalse();
        }
    }

    private static Figure figure(String part, int value) {
        return new Figure(part, Set.of(part), value);
    }

    private static Figure total(String name, int value, String... parts) {
        return new Figure(name, Set.of(parts), value);
    }
}
