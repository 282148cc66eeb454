package org.holdfast.exchange.statistics;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.statistics.outcome.AttendanceChange;
import org.holdfast.statistics.outcome.PairedEffect;
import org.holdfast.statistics.outcome.RegressionToTheMean;
import org.holdfast.statistics.outcome.ReliableChange;
import org.holdfast.statistics.outcome.ReliableChange.Direction;
import tools.jackson.databind.JsonNode;

/** Change of pupils: sections 5.3, 5.4, 5.7 and 5.8. */
final class OutcomeMethods {
    static final Map<String, Method> BY_NAME =
            Map.of(
                    "rci", OutcomeMethods::reliableChange,
                    "effect.paired", OutcomeMethods::pairedEffect,
                    "attendance.change", OutcomeMethods::attendance,
                    "rtm", OutcomeMethods::regressionToTheMean);

    private OutcomeMethods() {}

    private static Answer reliableChange(Given input) {
        var direction =
                input.at("higher_is_better").yes()
                        ? Direction.HIGHER_IS_BETTER
                        : Direction.LOWER_IS_BETTER;
        var measure =
                new ReliableChange.Measure(
                        input.number("sd"), input.number("reliability"), direction);
        var worked = workedCutOff(input);
        var given = input.optionalNumber("cutoff");
        var change =
                ReliableChange.of(
                        measure,
                        input.number("pre"),
                        input.number("post"),
                        given.isPresent() ? given : worked);
        return new Answer()
                .with("sem", measure.errorOfMeasurement())
                .with("s_diff", measure.errorOfDifference())
                .with("rc", change.index())
                .with("min_reliable_change", measure.leastReliableChange())
                .with("cutoff_c", worked)
                .with(
                        "classification",
                        change.verdict()
                                .map(verdict -> Answer.text(verdict.words()))
                                .orElse(Answer.nothing()))
                .with("clinically_significant", change.clinicallySignificant());
    }

    /** Cut-off c where both populations are described. */
    private static OptionalDouble workedCutOff(Given input) {
        var clinical = population(input, "clinical");
        var normal = population(input, "normal");
        return clinical.isPresent() && normal.isPresent()
                ? ReliableChange.cutOff(clinical.get(), normal.get())
                : OptionalDouble.empty();
    }

    private static Optional<ReliableChange.Population> population(Given input, String name) {
        return input.find(name + "_mean")
                .filter(mean -> input.find(name + "_sd").isPresent())
                .map(mean ->
                        new ReliableChange.Population(mean.number(), input.number(name + "_sd")));
    }

    private static Answer pairedEffect(Given input) {
        var effect = PairedEffect.of(input.numbers("pre"), input.numbers("post"));
        var answer =
                new Answer()
                        .with("n", effect.before().size())
                        .with("mean_pre", effect.before().mean())
                        .with("mean_post", effect.after().mean())
                        .with("mean_change", effect.meanChange())
                        .with("sd_change", effect.sdChange())
                        .with("correlation", effect.correlation())
                        .withPair("ci_change", effect.interval())
                        .with("t", effect.t())
                        .with("p", effect.p())
                        .with("J", effect.correction())
                        .with("g_average", effect.average());
        size(answer, "g_change", effect.change());
        size(answer, "g_raw", effect.raw());
        return answer;
    }

    private static void size(Answer answer, String name, Optional<PairedEffect.Size> size) {
        answer.with(name, size.map(s -> Answer.number(s.value())).orElse(Answer.nothing()))
                .with(name + "_var", variance(size))
                .withPair(name + "_ci", size.flatMap(PairedEffect.Size::interval));
    }

    private static JsonNode variance(Optional<PairedEffect.Size> size) {
        return size.map(s -> Answer.number(s.variance())).orElse(Answer.nothing());
    }

    private static Answer attendance(Given input) {
        var change =
                AttendanceChange.of(
                        input.at("pre").list(OutcomeMethods::sessions),
                        input.at("post").list(OutcomeMethods::sessions));
        return new Answer()
                .with("pooled_pre", change.pooledBefore())
                .with("pooled_post", change.pooledAfter())
                .with("pooled_change_pp", change.pooledChange())
                .with("mean_pupil_change_pp", change.meanChange())
                .withPair("ci", change.interval())
                .with("n", change.pupils())
                .with("left_out", change.leftOut())
                .with("persistent_absent_pre", change.persistentlyAbsentBefore())
                .with("persistent_absent_post", change.persistentlyAbsentAfter());
    }

    private static AttendanceChange.Sessions sessions(Given pair) {
        var parts = pair.tuple(2);
        return new AttendanceChange.Sessions(parts.getFirst().whole(), parts.getLast().whole());
    }

    private static Answer regressionToTheMean(Given input) {
        var selected =
                input.at("select")
                        .oneOf(
                                Map.of(
                                        "above", RegressionToTheMean.Selected.ABOVE,
                                        "below", RegressionToTheMean.Selected.BELOW));
        var expected =
                RegressionToTheMean.of(
                        new RegressionToTheMean.Measure(
                                input.number("mean"),
                                input.number("sd"),
                                input.number("reliability")),
                        input.number("cutoff"),
                        selected);
        return new Answer()
                .with("z", expected.standardised())
                .with("C", expected.selection())
                .with("expected_rtm", expected.expectedChange())
                .with("expected_pre", expected.expectedBefore())
                .with("expected_post", expected.expectedAfter());
    }
}
