package org.holdfast.statistics.prediction;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import org.holdfast.statistics.Ratio;
import org.holdfast.statistics.numeric.Sample;

/**
 * A tool's performance group by group. Where base rates differ, equal error rates and calibration
 * within groups cannot all hold (Kleinberg and others 2016; Chouldechova 2017): report them all,
 * and write down which one matters for a supportive use and why.
 *
 * @param groups by name
 */
public record FairnessAudit(List<Group> groups) {

    /** Under this many events show a group's counts only. */
    public static final int EVENTS_FOR_RATES = 10;

    /** A prediction for a pupil of a group. */
    public record Grouped(String group, Prediction prediction) {}

    /**
     * One group.
     *
     * @param meanRisk mean predicted risk
     * @param observedToExpected events ÷ Σ risk
     */
    public record Group(
            String name,
            FlaggedPupils flagged,
            OptionalDouble meanRisk,
            OptionalDouble observedToExpected) {

        static Group of(String name, List<Prediction> predictions, double threshold) {
            var flagged = FlaggedPupils.of(predictions, threshold);
            var risks = Sample.of(predictions.stream().map(Prediction::risk).toList());
            return new Group(name, flagged, risks.mean(), Ratio.of(flagged.events(), risks.sum()));
        }
    }

    public FairnessAudit {
        groups = List.copyOf(groups);
    }

    public static FairnessAudit of(List<Grouped> predictions, double threshold) {
        var byGroup =
                predictions.stream()
                        .collect(
                                groupingBy(
                                        Grouped::group,
                                        TreeMap::new,
                                        mapping(Grouped::prediction, toList())));
        return new FairnessAudit(
                byGroup.entrySet().stream()
                        .map(entry -> Group.of(entry.getKey(), entry.getValue(), threshold))
                        .toList());
    }

    /** Highest − lowest share of events flagged: who misses out on help. */
    public OptionalDouble equalOpportunityGap() {
        return gap(FlaggedPupils::sensitivity);
    }

    /** Highest − lowest share of the others flagged. */
    public OptionalDouble falsePositiveGap() {
        return gap(FlaggedPupils::falsePositiveRate);
    }

    /** Highest − lowest PPV. */
    public OptionalDouble predictiveValueGap() {
        return gap(FlaggedPupils::positivePredictiveValue);
    }

    /** Lowest ÷ highest share flagged. */
    public OptionalDouble flagRateRatio() {
        var shares = known(FlaggedPupils::flaggedShare);
        return Ratio.of(shares.quantile(0), shares.quantile(1));
    }

    private OptionalDouble gap(Function<FlaggedPupils, OptionalDouble> figure) {
        var known = known(figure);
        return Ratio.difference(known.quantile(1), known.quantile(0));
    }

    private Sample known(Function<FlaggedPupils, OptionalDouble> figure) {
        return Sample.of(
                groups.stream()
                        .map(group -> figure.apply(group.flagged()))
                        .filter(OptionalDouble::isPresent)
                        .map(OptionalDouble::getAsDouble)
                        .toList());
    }
}
