package org.holdfast.statistics.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.prediction.FairnessAudit.Grouped;
import org.holdfast.statistics.prediction.LogisticRegression.Refusal;
import org.holdfast.statistics.prediction.PointsIndex.Band;
import org.holdfast.statistics.prediction.PointsIndex.Factor;
import org.junit.jupiter.api.Test;

class PredictionTest {
    private static final PointsIndex INDEX =
            new PointsIndex(
                    List.of(
                            new Factor(
                                    "suspensions",
                                    List.of(
                                            new Band(0, 0, 0),
                                            new Band(1, 2, 2),
                                            new Band(3, 999, 4))),
                            new Factor(
                                    "absence",
                                    List.of(
                                            new Band(0, 9.999, 0),
                                            new Band(10, 49.999, 1),
                                            new Band(50, 100, 3)))));

    @Test
    void showsEveryContributionAndWhatIsMissing() {
        var score = INDEX.score(Map.of("suspensions", 3.0));

        assertThat(score.total()).isEqualTo(4);
        assertThat(score.contributions()).containsExactly(4.0, 0.0);
        assertThat(score.missing()).containsExactly("absence");
        assertThat(score.most()).isEqualTo(7);
    }

    @Test
    void scoresNothingBetweenBands() {
        assertThat(INDEX.score(Map.of("suspensions", 0.5, "absence", 50.0)).contributions())
                .containsExactly(0.0, 3.0);
    }

    /** Dalal, Fowlkes and Hoadley (1989): O-ring distress on temperature, 15.0429 and −0.2322. */
    @Test
    void fitsTheORings() {
        var temperatures =
                List.of(
                        66, 70, 69, 68, 67, 72, 73, 70, 57, 63, 70, 78, 67, 53, 67, 75, 70, 81, 76,
                        79, 75, 76, 58);
        var distressed = List.of(1, 8, 9, 10, 13, 20, 22);
        var fit =
                LogisticRegression.of(
                        temperatures.stream().map(t -> List.of(t.doubleValue())).toList(),
                        IntStream.range(0, 23).mapToObj(distressed::contains).toList());

        assertThat(fit.coefficients().get(0).value()).isCloseTo(15.0429, within(5e-5));
        assertThat(fit.coefficients().get(1).value()).isCloseTo(-0.2322, within(5e-5));
        assertThat(fit.converged()).isTrue();
        assertThat(fit.refusal()).contains(Refusal.SEPARATION);
    }

    @Test
    void refusesWhatSeparatesAndWhatHasTooFewEvents() {
        var rows = IntStream.range(0, 40).mapToObj(i -> List.of((double) i)).toList();
        var separated =
                LogisticRegression.of(rows, IntStream.range(0, 40).mapToObj(i -> i > 20).toList());
        var few =
                LogisticRegression.of(
                        rows, IntStream.range(0, 40).mapToObj(i -> i % 7 == 0).toList());

        assertThat(separated.refusal()).contains(Refusal.SEPARATION);
        assertThat(few.refusal()).contains(Refusal.TOO_FEW_EVENTS);
    }

    @Test
    void recoversCoefficientsFromDataMadeWithThem() {
        var random = new Random(10);
        var rows =
                Stream.generate(() -> List.of(random.nextGaussian(), random.nextGaussian()))
                        .limit(20_000)
                        .toList();
        var outcomes =
                rows.stream()
                        .map(row ->
                                random.nextDouble()
                                        < risk(-1 + 0.8 * row.get(0) - 0.5 * row.get(1)))
                        .toList();
        var fit = LogisticRegression.of(rows, outcomes);

        assertThat(fit.coefficients().get(0).value()).isCloseTo(-1, within(0.07));
        assertThat(fit.coefficients().get(1).value()).isCloseTo(0.8, within(0.07));
        assertThat(fit.coefficients().get(2).value()).isCloseTo(-0.5, within(0.07));
        assertThat(fit.refusal()).isEmpty();
    }

    private static double risk(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    @Test
    void ranksPairsWithTiesAsHalves() {
        var predictions = predictions("0010", 0.1, 0.4, 0.4, 0.3);

        assertThat(Discrimination.of(predictions).area().getAsDouble())
                .isCloseTo(2.5 / 3, within(1e-12));
    }

    /** Counting every pair by hand gives the same area as the sorted way. */
    @Test
    void agreesWithCountingEveryPair() {
        var random = new Random(5);
        var predictions =
                Stream.generate(() ->
                                new Prediction(random.nextInt(3) == 0, random.nextInt(20) / 20.0))
                        .limit(150)
                        .toList();
        var pairs = 0;
        var right = 0.0;
        for (var event : predictions) {
            for (var other : predictions) {
                if (event.event() && !other.event()) {
                    pairs++;
                    right +=
                            event.risk() > other.risk()
                                    ? 1
                                    : event.risk() == other.risk() ? 0.5 : 0;
                }
            }
        }
        assertThat(Discrimination.of(predictions).area().getAsDouble())
                .isCloseTo(right / pairs, within(1e-12));
    }

    @Test
    void endsTheIntervalAtOneForAPerfectRanking() {
        var found = Discrimination.of(predictions("00011", 0.1, 0.2, 0.3, 0.6, 0.7));

        assertThat(found.area()).hasValue(1);
        assertThat(found.interval(Confidence.NINETY_FIVE).orElseThrow().upper()).isEqualTo(1);
        assertThat(Discrimination.of(predictions("11", 0.1, 0.2)).area()).isEmpty();
    }

    @Test
    void findsASlopeOfOneWhereRisksAreTrueAndLessWhereTheyAreTooExtreme() {
        var random = new Random(40);
        var truths = random.doubles(20_000).map(u -> risk(random.nextGaussian())).boxed().toList();
        var outcomes = truths.stream().map(p -> random.nextDouble() < p).toList();
        var honest =
                IntStream.range(0, 20_000)
                        .mapToObj(i -> new Prediction(outcomes.get(i), truths.get(i)))
                        .toList();
        var extreme =
                IntStream.range(0, 20_000)
                        .mapToObj(i -> new Prediction(outcomes.get(i), doubled(truths.get(i))))
                        .toList();

        assertThat(Calibration.of(honest, 10).line().orElseThrow().slope())
                .isCloseTo(1, within(0.06));
        assertThat(Calibration.of(honest, 10).inTheLarge().getAsDouble())
                .isCloseTo(0, within(0.06));
        assertThat(Calibration.of(extreme, 10).line().orElseThrow().slope())
                .isCloseTo(0.5, within(0.03));
    }

    private static double doubled(double risk) {
        return risk(2 * Math.log(risk / (1 - risk)));
    }

    @Test
    void drawsNoLineWhereRiskAndOutcomeArePerfect() {
        var perfect = Calibration.of(predictions("01", 0, 1), 2);

        assertThat(perfect.line()).isEmpty();
        assertThat(perfect.inTheLarge()).isEmpty();
        assertThat(perfect.brier()).hasValue(0);
        assertThat(perfect.logLoss()).hasValue(0);
        assertThat(Calibration.of(predictions("01", 1, 0), 1).logLoss()).isEmpty();
    }

    @Test
    void groupsEveryPupilOnce() {
        var groups = Calibration.of(predictions("0101010", .1, .2, .3, .4, .5, .6, .7), 3).groups();

        assertThat(groups.stream().mapToInt(Calibration.Group::n).sum()).isEqualTo(7);
        assertThat(groups).extracting(Calibration.Group::n).containsExactly(2, 2, 3);
    }

    @Test
    void comparesUseWithSupportingEveryoneAndNoOne() {
        var nobody = FlaggedPupils.of(predictions("0011", 0.1, 0.2, 0.3, 0.4), 0.95);

        assertThat(nobody.positivePredictiveValue()).isEmpty();
        assertThat(nobody.netBenefit()).hasValue(0);
        assertThat(nobody.netBenefitOfAll().getAsDouble()).isCloseTo(0.5 - 0.5 * 19, within(1e-9));
    }

    @Test
    void auditsGroupsInWhateverOrderTheyCome() {
        var a = predictions("110000", 0.6, 0.2, 0.5, 0.1, 0.1, 0.2);
        var b = predictions("111100", 0.7, 0.6, 0.3, 0.1, 0.6, 0.2);
        var both =
                Stream.concat(
                                b.stream().map(p -> new Grouped("B", p)),
                                a.stream().map(p -> new Grouped("A", p)))
                        .toList();
        var audit = FairnessAudit.of(both, 0.5);

        assertThat(audit.groups()).extracting(FairnessAudit.Group::name).containsExactly("A", "B");
        assertThat(audit.equalOpportunityGap()).hasValue(0);
        assertThat(audit.predictiveValueGap().getAsDouble()).isCloseTo(1 / 6.0, within(1e-12));
        assertThat(audit.flagRateRatio().getAsDouble()).isCloseTo(2 / 3.0, within(1e-12));
    }

    private static List<Prediction> predictions(String events, double... risks) {
        return IntStream.range(0, risks.length)
                .mapToObj(i -> new Prediction(events.charAt(i) == '1', risks[i]))
                .toList();
    }
}
