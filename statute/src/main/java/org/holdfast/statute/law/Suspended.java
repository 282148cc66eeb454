package org.holdfast.statute.law;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.statute.Absence;
import org.holdfast.statute.Band;
import org.holdfast.statute.Event;
import org.holdfast.statute.Fact;
import org.holdfast.statute.Law;
import org.holdfast.statute.Origin;
import org.holdfast.statute.calendar.Count;

/**
 * A suspension.
 *
 * @param totals as they stand with the whole of it served
 * @param firstFiveDays all of them if fewer
 * @param toSixthDay the six consecutive school days of the run it belongs to, where the sixth is in
 *     this suspension (CAL-3)
 */
record Suspended(
        Setting setting,
        Event.Suspension exclusion,
        Law law,
        Fact.Suspended totals,
        Reckoning firstFiveDays,
        Optional<Count.DaysOut> toSixthDay)
        implements Excluded {

    private static final int FIVE = 5; // 2006 Act s.103(1)-(2)
    private static final int FIFTEEN = 15; // 2012 Regs reg 6(7)(a)
    private static final int FIFTY = 50; // 2012 Regs reg 6(7)(b)

    static Suspended of(
            Setting setting,
            Event.Suspension suspension,
            Fact.Suspended totals,
            Optional<Count.DaysOut> toSixthDay) {
        var absence = suspension.absence();
        var calendar = setting.given().days().school();
        return new Suspended(
                setting,
                suspension,
                new Law(absence.firstDay()),
                totals,
                Reckoning.daysOut(
                        Excluded.beganOn(absence.firstDay()),
                        calendar,
                        absence.daysOut(calendar, FIVE)),
                toSixthDay);
    }

    Band band() {
        return totals.band();
    }

    /** This suspension in a run that has grown. */
    Suspended with(Optional<Count.DaysOut> sixthDay) {
        return new Suspended(setting, exclusion, law, totals, firstFiveDays, sixthDay);
    }

    boolean losesAnExamination() {
        return !exclusion.examinationsLost().isEmpty();
    }

    boolean hasRepresentations() {
        return exclusion.representations().isPresent();
    }

    @Override
    public LocalDate firstDay() {
        return exclusion.absence().firstDay();
    }

    @Override
    public boolean isCaught() {
        return band() != Band.UP_TO_FIVE || losesAnExamination();
    }

    @Override
    public boolean isLunchtimesOnly() {
        return exclusion.absence() instanceof Absence.Lunchtimes;
    }

    @Override
    public Optional<Reckoning> educationStarts() {
        return toSixthDay.map(days ->
                new Reckoning(Origin.of("the pupil was first out", days.days().getFirst()), days));
    }

    @Override
    public Optional<Reckoning> governorsLimit() {
        if (losesAnExamination() || band() == Band.OVER_FIFTEEN) {
            return Optional.of(afterBoardInformed(FIFTEEN));
        }
        return band() == Band.OVER_FIVE && hasRepresentations()
                ? Optional.of(afterBoardInformed(FIFTY))
                : Optional.empty();
    }
}
