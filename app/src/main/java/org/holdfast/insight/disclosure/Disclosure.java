package org.holdfast.insight.disclosure;

import java.util.LinkedHashMap;
import java.util.Map;
import org.holdfast.statistics.disclosure.LinkedSuppression;

/**
 * Decides what of tables may be shown to an audience. Every table that leaves the pupil-level roles
 * goes through here: pages for the board and the public, files, the board pack.
 *
 * <p>Counts from 1 to the threshold less one are hidden, and counts of what happened to so few
 * pupils; then as many others, in whichever of the tables, as it takes that nobody can work a
 * hidden one out from margins, from other tables, from what was released before, or from how the
 * measures hang together. Rates and averages go with their counts.
 */
public final class Disclosure {
    /** A point of a chart is missed less than a total. */
    private static final int POINT = 1;

    private Disclosure() {}

    /**
     * Makes the tables safe together. Tables that are shown side by side, or one after the other to
     * the same people, belong in one call; what was released before in {@link Tables#after}.
     */
    public static Protected protect(Tables tables) {
        var present = new LinkedHashMap<Subject, Counted>();
        for (var table : tables.shown()) {
            for (var counted : new AnswerReading(table.answer()).counts(table.measures())) {
                present.merge(counted.subject(), counted, Counted::or);
            }
        }
        for (var series : tables.series()) {
            for (var point : series.points()) {
                var counted =
                        new Counted(series.subject(point), point.count(), point.count(), POINT);
                present.merge(counted.subject(), counted, Counted::or);
            }
        }
        var threshold = tables.audience().threshold();
        if (threshold == 0) {
            return new Protected(tables, Map.copyOf(present), LinkedSuppression.nothing());
        }
        var linked = new Linking(present, tables, tables.asAt()).link();
        return new Protected(tables, Map.copyOf(present), LinkedSuppression.of(linked, threshold));
    }
}
