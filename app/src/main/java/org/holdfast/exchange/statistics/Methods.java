package org.holdfast.exchange.statistics;

import java.util.Map;
import java.util.TreeMap;

/** Every method of the reference by its name. */
final class Methods {
    static final Map<String, Method> BY_NAME = all();

    private Methods() {}

    private static Map<String, Method> all() {
        var all = new TreeMap<String, Method>();
        all.putAll(IndicatorMethods.BY_NAME);
        all.putAll(InequalityMethods.BY_NAME);
        all.putAll(SignalMethods.BY_NAME);
        all.putAll(FunnelMethods.BY_NAME);
        all.putAll(EvaluationMethods.BY_NAME);
        all.putAll(StaggeredMethods.BY_NAME);
        all.putAll(OutcomeMethods.BY_NAME);
        all.putAll(MeasureMethods.BY_NAME);
        all.putAll(PredictionMethods.BY_NAME);
        all.putAll(SurveyMethods.BY_NAME);
        all.putAll(CostMethods.BY_NAME);
        return Map.copyOf(all);
    }
}
