package org.holdfast.exclusion;

import java.util.List;
import java.util.Optional;
import org.holdfast.pupil.PupilFacts;
import org.holdfast.statute.Duty;
import org.holdfast.statute.Fact;
import org.holdfast.statute.Flag;
import org.holdfast.statute.calendar.SchoolDays;

/**
 * What would follow if a proposal were recorded now. Nothing has been.
 *
 * @param length of a suspension, on the school's calendar
 * @param totals for the term and the school year with it served; empty for a permanent exclusion,
 *     and while its days cannot be counted
 * @param duties everything that would be owed because of it
 */
public record Foreseen(
        List<Refusal> refusals,
        SchoolDays length,
        Optional<Fact.Suspended> totals,
        List<Duty> duties,
        List<Flag> flags,
        List<Signal> signals) {

    /**
     * What the recording flow asks about a pupil and a school before anything is typed.
     *
     * @param schoolName as it stands on the pages
     */
    public record Setting(
            String schoolName, PupilFacts facts, PupilStanding standing, LocalPolicy policy) {}
}
