package org.holdfast.statute.law;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.statute.Event;
import org.holdfast.statute.Instrument;
import org.holdfast.statute.Origin;
import org.holdfast.statute.ProcessEvent;
import org.holdfast.statute.Pupil.Status;
import org.holdfast.statute.Role;
import org.holdfast.statute.calendar.Reached;

/** A suspension or a permanent exclusion. */
sealed interface Excluded extends Matter permits Suspended, PermanentlyExcluded {

    int YEAR_OF_EXAMINATIONS = 11; // 2007 Regs reg 5

    Event.Exclusion exclusion();

    /** The first school day out, which decides the law that applies (CAL-12). */
    LocalDate firstDay();

    /** Whether the exclusion is one that the governing board must be told of at once (NOT-3). */
    boolean isCaught();

    boolean isLunchtimesOnly();

    /** When full-time education has to start, if it has to (EDU-2, EDU-3, EDU-4). */
    Optional<Reckoning> educationStarts();

    /** The first five school days out, or all of them if fewer (PAR-1). */
    Reckoning firstFiveDays();

    /** The day by which the governing board must decide, where the law fixes one. */
    Optional<Reckoning> governorsLimit();

    /** The same, or the day to which it was lawfully put off (GOV-9). */
    default Optional<LocalDate> governorsLimitAsPutOff() {
        return governorsLimit().flatMap(Reckoning::day).map(limit -> putOffFrom(limit));
    }

    private LocalDate putOffFrom(LocalDate limit) {
        var last = limit;
        for (var event : given().events()) {
            if (event instanceof ProcessEvent.LimitPutOff putOff
                    && putOff.of().equals(event())
                    && new Procedural.PutOff(this, putOff).isPermitted()
                    && putOff.to().isAfter(last)) {
                last = putOff.to();
            }
        }
        return last;
    }

    /** Whether the case holds a decision of the governing board on it before a day. */
    default boolean isDecidedBefore(LocalDate day) {
        for (var event : given().events()) {
            if (event instanceof Event.GovernorsDecision decision
                    && decision.on().equals(event())
                    && decision.met().isBefore(day)) {
                return true;
            }
        }
        return false;
    }

    @Override
    default String event() {
        return exclusion().id();
    }

    default Event.Decision decision() {
        return exclusion().decision();
    }

    @Override
    default Role relevantPerson() {
        return isAdultOn(decision().made()) ? Role.PUPIL : Role.PARENT;
    }

    default boolean isAdultOn(LocalDate day) {
        return setting().isAdultOn(day);
    }

    default boolean isOfCompulsorySchoolAge() {
        return setting().age().includes(firstDay());
    }

    /** EDU-6: a Year 11 pupil whose examinations are over when education would start. */
    default boolean hasFinishedExaminations() {
        var finished = given().pupil().examinationsFinished();
        return given().pupil().yearGroup() == YEAR_OF_EXAMINATIONS
                && finished.isPresent()
                && educationStarts().filter(start -> start.isAfter(finished.get())).isPresent();
    }

    /** Whether full-time education has to start and no exception applies (EDU-6). */
    default boolean isOwedEducation() {
        return educationStarts().isPresent()
                && isOfCompulsorySchoolAge()
                && !hasFinishedExaminations()
                && !pupilIs(Status.PLAN_CAPS_HOURS);
    }

    /** Whether guidance asks for education from the first day (EDU-5). */
    default boolean isOwedEducationAtOnce() {
        return pupilIs(Status.LOOKED_AFTER)
                || (pupilIs(Status.HAS_SOCIAL_WORKER) && law().includes(Instrument.SI_2022_788));
    }

    default Origin decided() {
        return Origin.of("the head decided", decision().made());
    }

    default Origin begins() {
        return beganOn(firstDay());
    }

    static Origin beganOn(LocalDate firstDay) {
        return Origin.of("the exclusion began", firstDay);
    }

    default Origin boardInformed() {
        return Origin.of("the governing board was informed", decision().boardInformed());
    }

    /** School days after the governing board was informed, which starts its clock. */
    default Reckoning afterBoardInformed(int days) {
        return Reckoning.schoolDaysAfter(boardInformed(), calendar(), days);
    }

    /** The last of the first five days out, if it can be counted. */
    default Optional<LocalDate> lastOfFirstFiveDays() {
        return firstFiveDays().reached() instanceof Reached.Day(var day, var _)
                ? Optional.of(day)
                : Optional.empty();
    }
}
