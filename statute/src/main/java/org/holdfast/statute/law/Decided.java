package org.holdfast.statute.law;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.holdfast.statute.Event;
import org.holdfast.statute.Instrument;
import org.holdfast.statute.Law;
import org.holdfast.statute.Notice;
import org.holdfast.statute.Origin;
import org.holdfast.statute.ProcessEvent;
import org.holdfast.statute.Role;
import org.holdfast.statute.calendar.Need;
import org.holdfast.statute.calendar.Reached;

/** The governing board has decided. */
record Decided(Excluded on, Event.GovernorsDecision decision) implements Matter {

    private static final int FIFTEEN = 15; // 2012 Regs Sch 1 paras 2(1), 9
    private static final int TWENTY_FIVE = 25; // 2012 Regs Sch 1 para 2(1A)

    /** Whether it declined to reinstate a pupil who is permanently excluded: review may follow. */
    boolean opensTheWayToReview() {
        return on instanceof PermanentlyExcluded
                && decision.outcome() instanceof Event.GovernorsOutcome.Decline;
    }

    Origin met() {
        return Origin.of("the governing board met", decision.met());
    }

    /** When the written notice is taken as given (CAL-7). */
    Origin noticeGiven() {
        return given("notice of the governing board's decision was taken as given", notice());
    }

    private Optional<Notice> notice() {
        return decision.outcome() instanceof Event.GovernorsOutcome.Decline(var notice)
                ? notice
                : Optional.empty();
    }

    /**
     * IRP-1: 25 school days for exclusions of the coronavirus window, and for older ones of which
     * the review was still open when it began; otherwise 15.
     */
    int window() {
        if (law().isBetween(Instrument.SI_2020_543, Instrument.SI_2021_953)) {
            return TWENTY_FIVE;
        }
        var wasStillOpen =
                !law().includes(Instrument.SI_2020_543)
                        && limitToApply(FIFTEEN)
                                .isAfter(Instrument.SI_2020_543.from().minusDays(1));
        return wasStillOpen ? TWENTY_FIVE : FIFTEEN;
    }

    /** IRP-1: the last day on which to apply. */
    Reckoning limitToApply() {
        return limitToApply(window());
    }

    private Reckoning limitToApply(int days) {
        return Reckoning.schoolDaysAfter(noticeGiven(), calendar(), days);
    }

    /** IRP-2: the last day on which to apply once a discrimination claim has been determined. */
    Reckoning limitToApplyAfter(Origin determined) {
        return Reckoning.schoolDaysAfter(determined, calendar(), window());
    }

    /** Whether the case holds an application for review made in time. */
    boolean hasApplicationInTime() {
        return hasApplication(Applied::isInTime);
    }

    /** Whether it holds one made within IRP-1, so that IRP-2 has no room. */
    boolean hasApplicationWithinFirstLimit() {
        return hasApplication(Applied::isWithinFirstLimit);
    }

    private boolean hasApplication(Predicate<Applied> wanted) {
        for (var event : given().events()) {
            if (event instanceof Event.ReviewApplication application
                    && application.of().equals(decision.id())
                    && wanted.test(new Applied(this, application))) {
                return true;
            }
        }
        return false;
    }

    /** REG-1: the day written notice came that no review would be asked for. */
    Optional<LocalDate> waiver() {
        return decision.waiver();
    }

    Origin waived() {
        return Origin.of("notice came that no review will be asked for", decision.waiver());
    }

    /** Whether the board met after its limit (GOV-11). */
    boolean isLate() {
        return on.governorsLimitAsPutOff().filter(last -> decision.met().isAfter(last)).isPresent();
    }

    /** AMB-24: whether a meeting was fixed within the limit that then passed undecided. */
    boolean isAdjournedPastLimit() {
        return isLate()
                && given().events().stream()
                        .anyMatch(event ->
                                event instanceof ProcessEvent.MeetingArranged meeting
                                        && meeting.about().equals(on.event())
                                        && !new Procedural.MeetingFixed(on, meeting).isTooLate());
    }

    /** AMB-18: whether the family may have had the notice before it is taken as given. */
    boolean isNoticePosted() {
        return notice().filter(n -> n.method() == Notice.Method.FIRST_CLASS_POST).isPresent();
    }

    /** AMB-9: whether it came by email, which the regulations do not mention. */
    boolean isNoticeByEmail() {
        return notice().filter(n ->
                        n.method() == Notice.Method.EMAIL_AGREED
                                || n.method() == Notice.Method.EMAIL)
                .isPresent();
    }

    /** CAL-7: the day on which a notice is taken as given, if there has been one. */
    Origin given(String what, Optional<Notice> notice) {
        return new Origin(
                what,
                notice.map(n -> n.takenAsGiven(given().days().working()))
                        .orElseGet(() -> new Reached.Unknown(new Need.TheDay(what))));
    }

    @Override
    public Setting setting() {
        return on.setting();
    }

    @Override
    public String event() {
        return decision.id();
    }

    @Override
    public Law law() {
        return on.law();
    }

    @Override
    public Role relevantPerson() {
        return on.relevantPerson();
    }
}
