package org.holdfast.insight.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.holdfast.insight.chart.Chart.Heading;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.Interval;
import org.holdfast.statistics.numeric.Sample;
import org.holdfast.statistics.signal.AttributeChart;
import org.holdfast.statistics.signal.Cusum;
import org.holdfast.statistics.signal.Funnel;
import org.holdfast.statistics.signal.FunnelScale;
import org.holdfast.statistics.signal.RareEventChart;
import org.holdfast.statistics.signal.XmrChart;
import org.holdfast.statistics.wording.Hoped;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ChartsTest {
    private static final Heading HEADING =
            new Heading("weeks", "Suspensions & <weeks>", "Suspensions per school day", 1);

    @Test
    void aPointBeyondItsLimitsHasAnotherShape() {
        var values = new double[] {4, 5, 4, 5, 4, 5, 4, 5, 30, 4, 5, 4, 5};
        var chart =
                ControlChart.individuals(
                        HEADING,
                        XmrChart.of(Sample.of(values), XmrChart.Screening.OUTLIERS_LEFT_OUT),
                        periods(values.length),
                        Hoped.FALL);

        assertThat(signs(chart, Ink.UNUSUAL)).isEqualTo(1);
        assertThat(signs(chart, Ink.POINT) + signs(chart, Ink.HOLLOW)).isEqualTo(values.length - 1);
        assertThat(chart.table().rows()).hasSize(values.length);
        assertThat(chart.table().rows().get(8)).contains("30.0", ControlPoint.OUTSIDE);
        assertThat(chart.sentences().getFirst()).contains("Week 8").contains("above");
        assertThat(words(chart)).contains("Beyond the limits");
    }

    @Test
    void aRunIsMarkedByHollowSquares() {
        var values =
                new double[] {41, 37, 44, 39, 42, 38, 45, 40, 36, 43, 39, 41, 33, 30, 32, 29, 34};
        var xmr =
                XmrChart.of(
                        Sample.of(values),
                        12,
                        XmrChart.Screening.OUTLIERS_LEFT_OUT,
                        new org.holdfast.statistics.signal.RunRules(5, 7));
        var chart = ControlChart.individuals(HEADING, xmr, periods(values.length), Hoped.FALL);

        assertThat(signs(chart, Ink.HOLLOW)).isEqualTo(5);
        assertThat(chart.table().rows().get(12).getLast()).isNotEmpty();
    }

    @Test
    void fewPointsHaveNoLimitsAndSaySo() {
        var values = Sample.of(3, 4, 3, 9);
        var chart =
                ControlChart.individuals(
                        HEADING,
                        XmrChart.of(values, XmrChart.Screening.NONE),
                        periods(4),
                        Hoped.FALL);

        assertThat(signs(chart, Ink.LIMIT)).isZero();
        assertThat(chart.sentences()).singleElement().asString().contains("at least 6");
        assertThat(chart.table().rows()).allSatisfy(row -> assertThat(row).contains("z"));
    }

    @Test
    void countsOfNoPeriodSayThatThereAreNone() {
        var chart =
                ControlChart.counts(
                        HEADING,
                        AttributeChart.of(AttributeChart.Kind.U, List.of()),
                        100,
                        List.of(),
                        Hoped.FALL);

        assertThat(chart.sentences()).singleElement().asString().startsWith("With 0 points");
        assertThat(parsed(chart).getDocumentElement().getTagName()).isEqualTo("svg");
    }

    @Test
    void countsAreDrawnOnTheLimitsThatHoldfastTrusts() {
        var counts =
                IntStream.range(0, 20)
                        .mapToObj(i -> new AttributeChart.Count(i % 2 == 0 ? 240 : 160, 20_000))
                        .toList();
        var attribute = AttributeChart.of(AttributeChart.Kind.U, counts);
        var chart = ControlChart.counts(HEADING, attribute, 100, periods(20), Hoped.FALL);

        assertThat(attribute.primedIsBetter()).isTrue();
        assertThat(chart.table().rows().getFirst().get(4))
                .isEqualTo(
                        Printed.number(
                                100
                                        * attribute
                                                .points()
                                                .getFirst()
                                                .orElseThrow()
                                                .primed()
                                                .orElseThrow()
                                                .upper(),
                                1));
    }

    @Test
    void aLongQuietSpellIsUnusual() {
        var gaps = RareEventChart.of(Sample.of(20, 25, 18, 22, 30, 19, 240));
        var chart = ControlChart.rareEvents(HEADING, gaps, periods(7), "permanent exclusions");

        assertThat(signs(chart, Ink.UNUSUAL)).isEqualTo(1);
        assertThat(chart.sentences().getFirst()).contains("unusually long");
    }

    @Test
    void sumsShowWhereTheyFirstSignal() {
        var sums =
                new Cusum.Tabular(10, 1, 0.5, 5, 0)
                        .of(Sample.of(10, 10, 12, 13, 13, 12, 13, 10, 10));
        var chart = SumChart.of(HEADING, sums, periods(9));

        assertThat(signs(chart, Ink.UNUSUAL)).isEqualTo(1);
        assertThat(chart.sentences().getFirst()).startsWith("From week");
        assertThat(chart.table().rows()).hasSize(9);
    }

    @Test
    void onlyUnitsBeyondTheOuterLimitsAreUnusualOnAFunnel() {
        var units = new ArrayList<Funnel.Unit>();
        var names = new ArrayList<FunnelChart.Named>();
        for (var i = 0; i < 30; i++) {
            var unit = i == 7 ? new Funnel.Unit(300, 1000) : new Funnel.Unit(50 + i % 3, 1000);
            units.add(unit);
            names.add(new FunnelChart.Named("School " + i, unit.x(), unit.n()));
        }
        units.add(new Funnel.Unit(0, 0));
        names.add(new FunnelChart.Named("Nobody yet", 0, 0));
        var funnel =
                Funnel.of(
                        FunnelScale.PROPORTION,
                        units,
                        Funnel.CUSTOMARY_WINSOR,
                        OptionalDouble.empty());
        var chart =
                new FunnelChart(HEADING, funnel, names, 100)
                        .chart("school", "schools", "Pupils on roll");

        assertThat(signs(chart, Ink.UNUSUAL)).isEqualTo(1);
        assertThat(chart.sentences().getFirst()).contains("School 7").contains("higher");
        assertThat(chart.table().rows()).hasSize(30);
        assertThat(chart.table().rows().get(7).getLast()).isEqualTo("yes");
    }

    @Test
    void aValueThatMustNotBeShownIsNeitherDrawnNorPrinted() {
        var interval = new Interval(1.2, 4, Confidence.NINETY_FIVE, Interval.Method.WILSON);
        var chart =
                new IntervalChart(
                                HEADING,
                                List.of(
                                        new IntervalChart.Row(
                                                "Seen",
                                                "20 of 90",
                                                OptionalDouble.of(2.5),
                                                Optional.of(interval),
                                                true,
                                                ""),
                                        new IntervalChart.Row(
                                                "Hidden",
                                                "c of c",
                                                OptionalDouble.empty(),
                                                Optional.empty(),
                                                false,
                                                "c")),
                                new IntervalChart.Reference(1, "As likely as the others"),
                                true)
                        .chart(List.of());

        assertThat(signs(chart, Ink.UNUSUAL) + signs(chart, Ink.POINT)).isEqualTo(1);
        assertThat(chart.svg()).contains("Hidden, c<");
        assertThat(chart.table().rows().getLast())
                .containsExactly("Hidden", "c of c", "c", "z", "z", "z");
    }

    @Test
    void aBarIsAsLongAsItsValue() {
        var chart =
                new BarChart(
                                HEADING,
                                List.of(bar("One", 10), bar("Two", 20), bar("None", 0)),
                                "Last year")
                        .chart(List.of());
        var bars =
                chart.drawing().marks().stream()
                        .filter(mark -> mark instanceof Mark.Shape(_, var ink) && ink == Ink.BAR)
                        .map(mark -> width(((Mark.Shape) mark).path()))
                        .toList();

        assertThat(bars.get(1) / bars.get(0))
                .isCloseTo(2, org.assertj.core.data.Offset.offset(0.01));
        assertThat(signs(chart, Ink.MARK)).isEqualTo(3);
    }

    @Test
    void aLineBreaksWhereAValueIsMissing() {
        var chart =
                new LineChart(
                                HEADING,
                                periods(5),
                                List.of(
                                        new LineChart.Line(
                                                "Westmarch",
                                                List.of(
                                                        OptionalDouble.of(1),
                                                        OptionalDouble.of(2),
                                                        OptionalDouble.empty(),
                                                        OptionalDouble.of(2),
                                                        OptionalDouble.of(3)))))
                        .chart(List.of());

        assertThat(signs(chart, Ink.LINE)).isEqualTo(2);
        assertThat(chart.table().rows().get(2)).endsWith("x");
    }

    @Test
    void drawingsAreWellFormedAndSayWhatTheyAreWithoutStyle() {
        var chart =
                SumChart.of(
                        HEADING, new Cusum.Tabular(1, 1, 0.5, 5, 0).of(Sample.of(1)), periods(1));
        var svg = parsed(chart).getDocumentElement();

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("weeks-title weeks-desc");
        assertThat(((Element) svg.getElementsByTagName("title").item(0)).getTextContent())
                .isEqualTo(HEADING.title());
        assertThat(((Element) svg.getElementsByTagName("desc").item(0)).getTextContent())
                .isEqualTo(chart.sentences().getFirst());
        assertThat(chart.svg()).doesNotContain("style=").doesNotContain("NaN");
        assertThat(chart.key()).allSatisfy(sign -> assertThat(sign.svg()).contains("aria-hidden"));
    }

    @Test
    void wordsAreNoFormulasInAFile() {
        var table = new Table(List.of("Group", "Value"), List.of(List.of("=cmd()", "-1.5")));

        assertThat(table.csv()).isEqualTo("Group,Value\r\n'=cmd(),-1.5\r\n");
    }

    @Test
    void scalesHoldEveryValueInOrder() {
        var random = new Random(11);
        for (var turn = 0; turn < 2_000; turn++) {
            var size = 1 + random.nextInt(8);
            var magnitude = Math.pow(10, random.nextInt(7) - 3);
            var values =
                    DoubleStream.generate(() -> magnitude * random.nextDouble())
                            .limit(size)
                            .sorted()
                            .toArray();
            for (var scale :
                    List.of(
                            Scale.fromZero(DoubleStream.of(values)),
                            Scale.ofRatios(DoubleStream.of(values)))) {
                assertThat(scale.ticks()).isSorted().hasSizeBetween(2, 16);
                for (var i = 1; i < size; i++) {
                    assertThat(scale.share(values[i]))
                            .isGreaterThanOrEqualTo(scale.share(values[i - 1]));
                }
            }
            var scale = Scale.fromZero(DoubleStream.of(values));
            assertThat(scale.high()).isGreaterThanOrEqualTo(values[size - 1]);
            assertThat(scale.share(values[size - 1])).isGreaterThan(0.5);
        }
    }

    private static BarChart.Bar bar(String label, double value) {
        return new BarChart.Bar(
                label, "", OptionalDouble.of(value), OptionalDouble.of(value / 2), "");
    }

    private static double width(String path) {
        var x = path.substring(1).split("[ML Z]+");
        return Double.parseDouble(x[2]) - Double.parseDouble(x[0]);
    }

    private static List<Period> periods(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new Period("week " + i, "W" + i, i + " things"))
                .toList();
    }

    private static long signs(Chart chart, Ink ink) {
        return chart.drawing().marks().stream()
                .filter(mark -> mark instanceof Mark.Shape(_, var used) && used == ink)
                .count();
    }

    private static List<String> words(Chart chart) {
        return chart.key().stream().map(Chart.Sign::words).toList();
    }

    private static Document parsed(Chart chart) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(chart.svg())));
        } catch (org.xml.sax.SAXException
                | java.io.IOException
                | javax.xml.parsers.ParserConfigurationException broken) {
            throw new AssertionError(broken);
        }
    }
}
