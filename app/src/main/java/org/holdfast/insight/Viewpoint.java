package org.holdfast.insight;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.access.SchoolId;
import org.holdfast.insight.indicator.Scope;
import org.holdfast.insight.indicator.Term;
import org.holdfast.statistics.disclosure.Audience;
import org.holdfast.statute.calendar.SchoolYear;

/**
 * Whose figures are looked at, and by whom.
 *
 * @param organisation its id, as snapshots name it: whose calendar counts
 * @param school the school, where it is one
 * @param audience what must be hidden from the person who looks
 * @param register what has been shown to those outside, here and elsewhere
 */
public record Viewpoint(
        String organisation,
        String name,
        Scope scope,
        Optional<SchoolId> school,
        Audience audience,
        Register register) {

    /**
     * The last day that is counted. Those outside see whole terms, by the official cut: what moved
     * on every day would tell of the one pupil who came between two days.
     *
     * @param asAt the day up to which things are known
     */
    public LocalDate until(LocalDate asAt) {
        var year = SchoolYear.of(asAt).start();
        return audience.threshold() == 0
                ? asAt
                : switch (Term.of(asAt)) {
                    case AUTUMN -> Term.SUMMER.last(year - 1);
                    case SPRING -> Term.AUTUMN.last(year);
                    case SUMMER -> Term.SPRING.last(year);
                };
    }
}
