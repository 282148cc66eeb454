package org.holdfast.exchange.statistics;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.holdfast.statistics.outcome.GoalProgress;
import org.holdfast.statistics.outcome.SdqAddedValue;
import org.holdfast.statistics.outcome.SdqForm;
import org.holdfast.statistics.outcome.SdqScale;
import org.holdfast.statistics.outcome.SdqScore;
import org.holdfast.statistics.outcome.Wellbeing;

/** Scored measures: sections 5.1, 5.2, 5.5 and 5.6. */
final class MeasureMethods {
    static final Map<String, Method> BY_NAME =
            Map.of(
                    "sdq.score", MeasureMethods::sdq,
                    "sdq.added_value", MeasureMethods::addedValue,
                    "wemwbs", MeasureMethods::wellbeing,
                    "gbo", MeasureMethods::goals);

    private static final Map<String, SdqForm> FORMS =
            Map.of("parent", SdqForm.PARENT, "teacher", SdqForm.TEACHER, "self", SdqForm.SELF);

    private static final List<SdqScale> BANDED =
            List.of(
                    SdqScale.TOTAL,
                    SdqScale.EMOTIONAL,
                    SdqScale.CONDUCT,
                    SdqScale.HYPERACTIVITY,
                    SdqScale.PEER,
                    SdqScale.PROSOCIAL,
                    SdqScale.IMPACT);

    private MeasureMethods() {}

    private static Answer sdq(Given input) {
        var form = input.at("version").oneOf(FORMS);
        var impact = input.find("impact").map(MeasureMethods::impact);
        var score = SdqScore.of(form, input.at("items").wholesWithGaps(), impact);
        var answer =
                new Answer()
                        .with("internalising", score.internalising())
                        .with("externalising", score.externalising());
        for (var scale : BANDED) {
            var key = scale.name().toLowerCase(Locale.ROOT);
            answer.with(key, score.score(scale))
                    .with("band4_" + key, score.bandOfFour(scale))
                    .with("band3_" + key, score.bandOfThree(scale));
        }
        return answer;
    }

    private static SdqScore.Impact impact(Given given) {
        return new SdqScore.Impact(
                given.optionalWhole("difficulties"), given.at("items").wholesWithGaps());
    }

    private static Answer addedValue(Given input) {
        var value = SdqAddedValue.of(input.at("cases").list(MeasureMethods::child));
        return new Answer()
                .with("scores", value.scores(), Answer::number)
                .with("mean", value.mean())
                .with("effect_size", value.effectSize())
                .with("lower_known_sd", "upper_known_sd", value.interval());
    }

    private static SdqAddedValue.Child child(Given given) {
        return new SdqAddedValue.Child(
                given.number("t1_total"),
                given.number("t1_impact"),
                given.number("t1_emotional"),
                given.number("t2_total"));
    }

    private static Answer wellbeing(Given input) {
        var score =
                Wellbeing.of(
                        input.at("items").wholesWithGaps(),
                        input.optionalWhole("prorate_max_missing").orElse(0));
        return new Answer()
                .with("raw", score.raw())
                .with("metric", score.metric())
                .with("missing", score.missing());
    }

    private static Answer goals(Given input) {
        var progress =
                GoalProgress.of(
                        input.at("start").numbersWithGaps(), input.at("end").numbersWithGaps());
        return new Answer()
                .with("changes", progress.changes(), Answer::number)
                .with("mean_change", progress.meanChange())
                .with("meets_2_45", progress.reaches(GoalProgress.RELIABLE_MEAN));
    }
}
