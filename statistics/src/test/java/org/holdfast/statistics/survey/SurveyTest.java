package org.holdfast.statistics.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.survey.ResultDisclosure.Group;
import org.junit.jupiter.api.Test;

class SurveyTest {
    @Test
    void hidesAGroupAndTheOneThatWouldGiveItAway() {
        var result =
                ResultDisclosure.of(
                        List.of(new Group("Y7", 22), new Group("Y8", 4), new Group("Y9", 30)), 10);

        assertThat(result.shown()).containsExactly("Y9");
        assertThat(result.hidden()).containsExactly("Y7", "Y8");
    }

    @Test
    void showsNothingUnderTheThreshold() {
        var result = ResultDisclosure.of(List.of(new Group("A", 3), new Group("B", 4)), 10);

        assertThat(result.showTotal()).isFalse();
        assertThat(result.shown()).isEmpty();
    }

    /** Total − shown = hidden, and that is never one group nor fewer people than the threshold. */
    @Test
    void neverGivesAGroupAwayByTakingTheShownFromTheTotal() {
        var random = new Random(33);
        for (var trial = 0; trial < 2_000; trial++) {
            var groups =
                    IntStream.range(0, 1 + random.nextInt(6))
                            .mapToObj(i -> new Group("group " + i, random.nextInt(30)))
                            .toList();
            var result = ResultDisclosure.of(groups, 10);
            var hidden =
                    groups.stream()
                            .filter(group -> result.hidden().contains(group.name()))
                            .toList();
            var people = hidden.stream().mapToInt(Group::respondents).sum();

            assertThat(result.shown().size() + result.hidden().size()).isEqualTo(groups.size());
            if (result.showTotal() && !result.shown().isEmpty() && !hidden.isEmpty()) {
                assertThat(hidden).hasSizeGreaterThanOrEqualTo(2);
                assertThat(people).isGreaterThanOrEqualTo(10);
            }
        }
    }

    @Test
    void summarisesAFivePointScale() {
        var answers = new Distribution(List.of(2, 5, 9, 18, 6));

        assertThat(answers.median()).hasValue(4);
        assertThat(answers.interpolatedMedian().getAsDouble()).isCloseTo(3.72222222, within(1e-8));
        assertThat(answers.topTwoPercent()).hasValue(60);
        assertThat(answers.netPercent()).hasValue(42.5);
        assertThat(answers.standardDeviation().getAsDouble()).isCloseTo(1.06186821, within(1e-8));
    }

    @Test
    void saysNothingOfNoAnswers() {
        var none = new Distribution(List.of(0, 0, 0, 0, 0));

        assertThat(none.mean()).isEmpty();
        assertThat(none.median()).isEmpty();
        assertThat(none.interpolatedMedian()).isEmpty();
        assertThat(none.topTwoInterval(Confidence.NINETY_FIVE)).isEmpty();
    }

    @Test
    void isReliableWhereItemsGoTogetherAndNotWhereTheyDoNot() {
        var random = new Random(50);
        var together = new ArrayList<List<OptionalDouble>>();
        var apart = new ArrayList<List<OptionalDouble>>();
        for (var person = 0; person < 400; person++) {
            var shared = random.nextGaussian();
            together.add(row(Stream.generate(() -> shared + random.nextGaussian())));
            apart.add(row(Stream.generate(random::nextGaussian)));
        }
        var reliable = Reliability.of(together);

        assertThat(reliable.alpha().getAsDouble()).isCloseTo(0.75, within(0.06));
        assertThat(reliable.interval(Confidence.NINETY_FIVE).orElseThrow().contains(0.75)).isTrue();
        assertThat(Reliability.of(apart).alpha().getAsDouble()).isLessThan(0.2);
    }

    private static List<OptionalDouble> row(Stream<Double> answers) {
        return answers.limit(3).map(OptionalDouble::of).toList();
    }

    @Test
    void leavesOutRespondentsWithGapsAndCountsThem() {
        var scale =
                Reliability.of(
                        List.of(
                                List.of(OptionalDouble.of(1), OptionalDouble.of(2)),
                                List.of(OptionalDouble.of(3), OptionalDouble.of(1)),
                                List.of(OptionalDouble.empty(), OptionalDouble.of(3)),
                                List.of(OptionalDouble.of(4), OptionalDouble.of(4))));

        assertThat(scale.n()).isEqualTo(3);
        assertThat(scale.dropped()).isOne();
        assertThat(scale.alphaIfDropped()).allMatch(OptionalDouble::isEmpty);
    }

    @Test
    void scoresTheSameMeanDifferently() {
        var lukewarm = new NetPromoter(List.of(0, 0, 0, 0, 0, 0, 0, 20, 20, 0, 0));
        var split = new NetPromoter(List.of(0, 0, 1, 0, 2, 3, 4, 6, 10, 8, 6));

        assertThat(lukewarm.score()).hasValue(0);
        assertThat(lukewarm.mean()).hasValue(7.5);
        assertThat(split.score()).hasValue(10);
        assertThat(split.interval(Confidence.NINETY_FIVE).orElseThrow().upper())
                .isCloseTo(33.8, within(0.05));
    }

    @Test
    void narrowsTheMarginNearACensusButNotTheBounds() {
        var staff = new ResponsePrecision(0.6, 90, 150);
        var census = new ResponsePrecision(0.6, 150, 150);

        assertThat(staff.margin(Confidence.NINETY_FIVE).getAsDouble())
                .isCloseTo(0.0642266, within(1e-7));
        assertThat(staff.lowestPossible()).hasValue(0.36);
        assertThat(staff.highestPossible()).hasValue(0.76);
        assertThat(census.margin(Confidence.NINETY_FIVE)).hasValue(0);
        assertThat(new ResponsePrecision(0.5, 0, 10).standardError()).isEmpty();
    }

    @Test
    void weighsGroupsByTheirPopulation() {
        var result =
                Poststratification.of(
                        List.of(
                                new Poststratification.Stratum(120, 60, OptionalDouble.of(4.1)),
                                new Poststratification.Stratum(180, 30, OptionalDouble.of(3.2)),
                                new Poststratification.Stratum(40, 0, OptionalDouble.empty())));

        assertThat(result.unweighted().getAsDouble()).isCloseTo(3.8, within(1e-12));
        assertThat(result.weighted().getAsDouble()).isCloseTo(3.56, within(1e-12));
        assertThat(result.effectiveReplies().getAsDouble()).isLessThanOrEqualTo(90);
        assertThat(result.uncovered()).isEqualTo(40);
    }

    @Test
    void spoilsBallotsThatBreakTheRules() {
        var rules = new DotVote.Rules(3, OptionalInt.of(2));
        var vote =
                DotVote.of(
                        List.of("A", "B"),
                        rules,
                        List.of(
                                Map.of("A", 2, "B", 1),
                                Map.of("A", 3),
                                Map.of("A", 2, "B", 2),
                                Map.of("A", -1),
                                Map.of("Z", 1),
                                Map.of()));

        assertThat(vote.valid()).isEqualTo(2);
        assertThat(vote.spoilt()).isEqualTo(4);
        assertThat(vote.unused()).isEqualTo(3);
    }

    @Test
    void saysWhichOptionIsCarriedByFew() {
        var vote =
                DotVote.of(
                        List.of("A", "B"),
                        new DotVote.Rules(5, OptionalInt.empty()),
                        List.of(Map.of("A", 5), Map.of("B", 2), Map.of("B", 2)));

        assertThat(vote.options().get(0).isCarriedByFew()).isTrue();
        assertThat(vote.options().get(1).isCarriedByFew()).isFalse();
        assertThat(vote.effectiveOptions().getAsDouble()).isBetween(1.0, 2.0);
    }
}
