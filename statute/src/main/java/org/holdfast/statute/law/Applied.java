package org.holdfast.statute.law;

import java.util.Optional;
import org.holdfast.statute.Event;
import org.holdfast.statute.Instrument;
import org.holdfast.statute.Law;
import org.holdfast.statute.Origin;
import org.holdfast.statute.Role;
import org.holdfast.statute.calendar.Reached;

/** Somebody has applied for an independent review. */
record Applied(Decided decided, Event.ReviewApplication application) implements Matter {

    private static final int FIFTEENTH = 15; // 2012 Regs Sch 1 paras 1, 10
    private static final int TWENTY_FIFTH = 25; // SI 2020/543
    private static final int FIVE = 5; // 2012 Regs Sch 1 para 4(4)

    /** When the application is taken as made (CAL-7). */
    Origin made() {
        return decided.given("the application was taken as made", Optional.of(application.sent()));
    }

    /** Whether it was made within IRP-1, or within the fresh period of IRP-2. */
    boolean isInTime() {
        return isWithinFirstLimit()
                || (decided.opensTheWayToReview()
                        && afterClaim().filter(this::isWithin).isPresent());
    }

    boolean isWithinFirstLimit() {
        return decided.opensTheWayToReview() && isWithin(decided.limitToApply());
    }

    /** Whether it is known on what day it is taken as made, and by what day it had to be. */
    boolean isKnown() {
        return made().day() instanceof Reached.Day
                && (!decided.opensTheWayToReview()
                        || decided.limitToApply().reached() instanceof Reached.Day);
    }

    private boolean isWithin(Reckoning limit) {
        return made().day() instanceof Reached.Day(var made, var _)
                && limit.reached() instanceof Reached.Day(var last, var _)
                && !made.isAfter(last);
    }

    private Optional<Reckoning> afterClaim() {
        return given().events().stream()
                .filter(Event.DiscriminationClaimDetermined.class::isInstance)
                .map(Event.DiscriminationClaimDetermined.class::cast)
                .filter(claim -> claim.decision().equals(decided.event()))
                .findFirst()
                .map(claim -> new ClaimDetermined(decided, claim).limitToApply());
    }

    /** IRP-4: the last day on which the panel may meet. */
    Reckoning limitToMeet() {
        return Reckoning.schoolDaysAfter(made(), calendar(), FIFTEENTH);
    }

    /** IRP-4: the day to which the first coronavirus regulations put it off. */
    Optional<Reckoning> coronavirusLimitToMeet() {
        return law().isBetween(Instrument.SI_2020_543, Instrument.SI_2020_908)
                ? Optional.of(Reckoning.schoolDaysAfter(made(), calendar(), TWENTY_FIFTH))
                : Optional.empty();
    }

    /** IRP-3: whether notice had been given before that no review would be asked for. */
    boolean isWaived() {
        return decided.waiver()
                .filter(waived -> !waived.isAfter(application.sent().date()))
                .isPresent();
    }

    /** IRP-6: the last day on which to send out the papers. */
    Reckoning limitForPapers() {
        return Reckoning.schoolDaysBefore(
                Origin.of("the panel is to meet", application.hearing()), calendar(), FIVE);
    }

    @Override
    public Setting setting() {
        return decided.setting();
    }

    @Override
    public String event() {
        return application.id();
    }

    @Override
    public Law law() {
        return decided.law();
    }

    @Override
    public Role relevantPerson() {
        return decided.relevantPerson();
    }
}
