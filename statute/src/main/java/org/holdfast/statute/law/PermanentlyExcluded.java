package org.holdfast.statute.law;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.statute.Event;
import org.holdfast.statute.Law;
import org.holdfast.statute.Origin;

/** A permanent exclusion. */
record PermanentlyExcluded(Setting setting, Event.PermanentExclusion exclusion, Law law)
        implements Excluded {

    private static final int FIVE = 5; // 2006 Act s.103(1)-(2)
    private static final int SIXTH = 6; // 2007 Regs reg 4(3)(a)
    private static final int FIFTEEN = 15; // 2012 Regs reg 6(7)(a)

    Origin takesEffect() {
        return Origin.of("the permanent exclusion took effect", exclusion.takesEffect());
    }

    @Override
    public LocalDate firstDay() {
        return exclusion.firstDayOut();
    }

    @Override
    public boolean isCaught() {
        return true;
    }

    @Override
    public boolean isLunchtimesOnly() {
        return false;
    }

    @Override
    public Optional<Reckoning> educationStarts() {
        return Optional.of(Reckoning.schoolDaysAfter(takesEffect(), calendar(), SIXTH));
    }

    @Override
    public Reckoning firstFiveDays() {
        return Reckoning.schoolDaysFrom(begins(), calendar(), FIVE);
    }

    @Override
    public Optional<Reckoning> governorsLimit() {
        return Optional.of(afterBoardInformed(FIFTEEN));
    }
}
