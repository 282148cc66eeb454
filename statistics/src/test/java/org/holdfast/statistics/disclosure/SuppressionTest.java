package org.holdfast.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.statistics.UnusableInput;
import org.holdfast.statistics.disclosure.Suppression.Zeros;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SuppressionTest {
    private static final int T = Audience.OUTSIDE.threshold();

    /** Tables of one to five rows and two to six columns, many of them full of small counts. */
    static Stream<CountTable> manyTables() {
        var random = new Random(20_260_901);
        return Stream.generate(() -> table(random, 1 + random.nextInt(5), 2 + random.nextInt(5)))
                .limit(400);
    }

    private static CountTable table(Random random, int height, int width) {
        var highest = List.of(6, 12, 40).get(random.nextInt(3));
        return new CountTable(
                Stream.generate(() -> random.ints(width, 0, highest).boxed().toList())
                        .limit(height)
                        .toList());
    }

    @Test
    void hidesTheNextSmallestBesideOneSmallCell() {
        var suppression = Suppression.of(row(3, 22, 41, 17), Audience.OUTSIDE);

        assertThat(suppression.primary()).containsExactly(new Cell(0, 0));
        assertThat(suppression.secondary()).containsExactly(new Cell(0, 3));
        assertThat(suppression.intervals())
                .containsExactly(
                        new FeasibleInterval(new Cell(0, 0), 0, 20),
                        new FeasibleInterval(new Cell(0, 3), 0, 20));
    }

    @Test
    void hidesAThirdWhereTwoSmallCellsAddToLittle() {
        assertThat(Suppression.of(row(1, 2, 30, 44, 9), Audience.OUTSIDE).secondary())
                .containsExactly(new Cell(0, 4));
    }

    @Test
    void asksForTheTotalToBeWithheldWhereNothingElseHelps() {
        var table =
                new CountTable(List.of(List.of(0, 2, 0), List.of(11, 30, 25), List.of(9, 14, 18)));

        assertThat(Suppression.of(table, Audience.OUTSIDE).withheldLines()).containsExactly(0);
    }

    @Test
    void hidesNothingWhereNothingIsSmall() {
        var suppression = Suppression.of(row(0, 5, 9), Audience.OUTSIDE);

        assertThat(suppression.primary()).isEmpty();
        assertThat(suppression.secondary()).isEmpty();
        assertThat(suppression.published().getFirst()).doesNotContain(Optional.empty());
    }

    @Test
    void hidesZerosTooWhereNoughtItselfIsSensitive() {
        var table = new CountTable(List.of(List.of(0, 12, 9), List.of(0, 30, 25)));
        var shown = Suppression.of(table, T, Zeros.SHOWN);
        var hidden = Suppression.of(table, T, Zeros.HIDDEN);

        assertThat(shown.primary()).isEmpty();
        assertThat(hidden.primary()).containsExactly(new Cell(0, 0), new Cell(1, 0));
        assertThat(hidden.secondary()).isNotEmpty();
        assertThat(hidden.withheldLines()).containsExactly(2);
    }

    @Test
    void hidesNothingFromNamedStaff() {
        assertThat(Suppression.of(row(1, 2, 0, 3), Audience.NAMED_STAFF).primary()).isEmpty();
    }

    @Test
    void treatsAColumnLikeARowTurned() {
        var column = new CountTable(List.of(List.of(3), List.of(22), List.of(41), List.of(17)));

        assertThat(Suppression.of(column, Audience.OUTSIDE).secondary())
                .containsExactly(new Cell(3, 0));
    }

    @ParameterizedTest
    @MethodSource("manyTables")
    void neverShowsASmallCountAndNeverShowsAHiddenOneAsZero(CountTable table) {
        var suppression = Suppression.of(table, Audience.OUTSIDE);

        table.cells()
                .forEach(cell -> {
                    var shown = suppression.published().get(cell.row()).get(cell.column());
                    assertThat(shown.isEmpty()).isEqualTo(suppression.hides(cell));
                    shown.ifPresent(count -> assertThat(count).matches(c -> c == 0 || c >= T));
                });
    }

    @ParameterizedTest
    @MethodSource("manyTables")
    void leavesNoLineWhoseHiddenTotalIsSmallUnlessItIsWithheld(CountTable table) {
        var suppression = Suppression.of(table, Audience.OUTSIDE);

        for (var line : table.lines()) {
            var hidden = line.cells().stream().filter(suppression::hides).toList();
            var sum = hidden.stream().mapToInt(table::at).sum();
            if (!suppression.withheldLines().contains(line.number())) {
                assertThat(hidden.isEmpty() || sum >= T).isTrue();
                assertThat(hidden).hasSizeGreaterThanOrEqualTo(hidden.isEmpty() ? 0 : 2);
            }
        }
    }

    /**
     * Two ways to the same bounds: maximum flow in the rule, linear programming in the intruder.
     */
    @ParameterizedTest
    @MethodSource("manyTables")
    void findsTheBoundsThatLinearProgrammingFinds(CountTable table) {
        var suppression = Suppression.of(table, Audience.OUTSIDE);
        var intruder = Intruder.of(publishedFigures(suppression, List.of()), figures(table));

        for (var interval : suppression.intervals()) {
            var bounds = intruder.workOut(figure(table, interval.cell()));
            assertThat(bounds.least()).isEqualTo(interval.lowest());
            assertThat(bounds.most()).hasValue(interval.highest());
        }
    }

    /** The recovery attack: everything printed, no total that had to be withheld. */
    @ParameterizedTest
    @MethodSource("manyTables")
    void defeatsAnIntruderWhoAddsAndSubtractsEverything(CountTable table) {
        var suppression = Suppression.of(table, Audience.OUTSIDE);
        var intruder =
                Intruder.of(
                        publishedFigures(suppression, suppression.withheldLines()), figures(table));

        for (var cell : suppression.primary()) {
            assertThat(intruder.workOut(figure(table, cell)).isKnown())
                    .as("%s of %s", cell, table.rows())
                    .isFalse();
        }
    }

    /** The attack is worth something: with primary suppression alone it succeeds. */
    @Test
    void wouldLoseACellToThatIntruderWithoutSecondarySuppression() {
        var table = row(3, 22, 41, 17);
        var known = new ArrayList<Figure>();
        known.add(figure(table, new Cell(0, 1)));
        known.add(figure(table, new Cell(0, 2)));
        known.add(figure(table, new Cell(0, 3)));
        known.add(lineTotal(table, table.lines().getFirst()));

        var bounds = Intruder.of(known, figures(table)).workOut(figure(table, new Cell(0, 0)));

        assertThat(bounds.isKnown()).isTrue();
        assertThat(bounds.least()).isEqualTo(3);
    }

    @Test
    void refusesATableThatIsNone() {
        assertThatExceptionOfType(UnusableInput.class).isThrownBy(() -> new CountTable(List.of()));
        assertThatExceptionOfType(UnusableInput.class)
                .isThrownBy(() -> new CountTable(List.of(List.of(1, 2), List.of(3))));
        assertThatExceptionOfType(UnusableInput.class).isThrownBy(() -> row(1, -2));
    }

    private static CountTable row(Integer... counts) {
        return new CountTable(List.of(List.of(counts)));
    }

    private static List<Figure> publishedFigures(Suppression suppression, List<Integer> withheld) {
        var table = suppression.table();
        var known = new ArrayList<Figure>();
        table.cells()
                .filter(cell -> !suppression.hides(cell))
                .forEach(cell -> known.add(figure(table, cell)));
        table.lines().stream()
                .filter(line -> !withheld.contains(line.number()))
                .forEach(line -> known.add(lineTotal(table, line)));
        return known;
    }

    private static List<Figure> figures(CountTable table) {
        return table.cells().map(cell -> figure(table, cell)).toList();
    }

    private static Figure figure(CountTable table, Cell cell) {
        return new Figure(part(cell), Set.of(part(cell)), table.at(cell));
    }

    private static Figure lineTotal(CountTable table, CountTable.Line line) {
        var parts = line.cells().stream().map(SuppressionTest::part).toList();
        return new Figure(
                "line " + line.number(),
                Set.copyOf(parts),
                line.cells().stream().mapToInt(table::at).sum());
    }

    private static String part(Cell cell) {
        return cell.row() + "," + cell.column();
    }

    @Test
    void numbersRowsFirstAndThenColumns() {
        var table = new CountTable(List.of(List.of(1, 2, 3), List.of(4, 5, 6)));

        assertThat(table.lines().stream().map(CountTable.Line::number))
                .containsExactlyElementsOf(IntStream.range(0, 5).boxed().toList());
    }
}
