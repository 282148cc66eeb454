package org.holdfast.insight.disclosure;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdfast.insight.indicator.Breakdown;
import org.holdfast.insight.indicator.Measure;

/**
 * What is known of the measures by their meaning: who is behind them, and how they hang together.
 */
final class MeasureRules {
    private static final Set<Measure> OF_PUPILS =
            EnumSet.of(
                    Measure.PUPILS_SUSPENDED,
                    Measure.PUPILS_REPEATEDLY,
                    Measure.SUSPENSIONS_OF_REPEATED,
                    Measure.PUPILS_OVER_FIVE_DAYS,
                    Measure.PUPILS_OVER_FORTY_FIVE_DAYS);

    /**
     * What everyone knows of the measures of one group: the weighted measures add up to nought, or
     * to a remainder that is not below nought.
     */
    record Relation(Map<Measure, Integer> weights, boolean hasRemainder) {}

    /**
     * A permanent exclusion is one of four things. Each pupil suspended has one suspension at
     * least, each suspended repeatedly another one; the suspensions of those are all but one for
     * each of the others.
     */
    static final List<Relation> RELATIONS =
            List.of(
                    new Relation(
                            Map.of(
                                    Measure.PERMANENT_ISSUED,
                                    1,
                                    Measure.PERMANENT_WITHDRAWN,
                                    -1,
                                    Measure.PERMANENT_NOT_YET_REVIEWED,
                                    -1,
                                    Measure.PERMANENT_REINSTATED,
                                    -1,
                                    Measure.PERMANENT_UPHELD,
                                    -1),
                            false),
                    new Relation(
                            Map.of(
                                    Measure.SUSPENSIONS,
                                    1,
                                    Measure.PUPILS_SUSPENDED,
                                    -1,
                                    Measure.PUPILS_REPEATEDLY,
                                    -1),
                            true),
                    new Relation(
                            Map.of(
                                    Measure.SUSPENSIONS,
                                    1,
                                    Measure.PUPILS_REPEATEDLY,
                                    1,
                                    Measure.SUSPENSIONS_OF_REPEATED,
                                    -1,
                                    Measure.PUPILS_SUSPENDED,
                                    -1),
                            false),
                    new Relation(
                            Map.of(Measure.PUPILS_SUSPENDED, 1, Measure.PUPILS_REPEATEDLY, -1),
                            true),
                    new Relation(
                            Map.of(Measure.PUPILS_SUSPENDED, 1, Measure.PUPILS_OVER_FIVE_DAYS, -1),
                            true));

    private MeasureRules() {}

    /** The measure that says how many pupils are behind it. */
    static Measure pupilsBehind(Measure measure) {
        return switch (measure) {
            case SUSPENSIONS, SESSIONS -> Measure.PUPILS_SUSPENDED;
            case SUSPENSIONS_OF_REPEATED -> Measure.PUPILS_REPEATEDLY;
            default -> measure;
        };
    }

    /**
     * Whether the groups' counts add up to the total: a pupil suspended in two terms is in both.
     */
    static boolean addsUp(Measure measure, Breakdown breakdown) {
        return switch (breakdown.kind()) {
            case TIME -> measure != Measure.HEADCOUNT;
            case PLACE, PUPIL -> measure != Measure.PUPILS_OVER_FORTY_FIVE_DAYS;
            case EVENT ->
                    breakdown.addsUp()
                            && !OF_PUPILS.contains(measure)
                            && measure != Measure.HEADCOUNT;
        };
    }

    /** Whether what came between two days is a count of the same kind as that up to each. */
    static boolean isOfEvents(Measure measure) {
        return !OF_PUPILS.contains(measure) && measure != Measure.HEADCOUNT;
    }
}
