package org.holdfast.statute.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.holdfast.statute.Authority;
import org.holdfast.statute.Duty;
import org.holdfast.statute.Origin;
import org.holdfast.statute.Particular;
import org.holdfast.statute.Timing;
import org.holdfast.statute.calendar.Count;
import org.holdfast.statute.calendar.Reached;

/** A rule that lays a duty on somebody, before it is said when. */
record Owing<C extends Matter>(
        Applying<C> applying, Party by, Party to, Resting<C> resting, Standing standing) {

    /** What each duty rests on, and what more there is to say of it. */
    record Resting<C extends Matter>(
            Function<? super C, Authority> authority,
            Function<? super C, List<Particular>> particulars) {}

    /** Whether the law lays it down, or a careful school does it anyway. */
    enum Standing {
        LAW,
        PRUDENCE
    }

    Owing(Applying<C> applying, Party by, Party to) {
        this(
                applying,
                by,
                to,
                new Resting<>(_ -> applying.rule().authority(), _ -> List.of()),
                Standing.LAW);
    }

    /** What more there is to say. */
    Owing<C> with(Function<? super C, List<Particular>> more) {
        return new Owing<>(applying, by, to, new Resting<>(resting.authority(), more), standing);
    }

    /** A note to show beside it. */
    Owing<C> noting(String words) {
        return with(_ -> List.of(new Particular.Note(words)));
    }

    /** It rests on another authority than the rule's own, by school or by time. */
    Owing<C> resting(Function<? super C, Authority> authority) {
        return new Owing<>(
                applying, by, to, new Resting<>(authority, resting.particulars()), standing);
    }

    /** It is practice, or the careful reading of a contested point. */
    Owing<C> prudently() {
        return new Owing<>(applying, by, to, resting, Standing.PRUDENCE);
    }

    Provision<C> withoutDelay(Function<? super C, Origin> origin) {
        return at(matter -> Reckoning.theDay(origin.apply(matter)), Timing.WithoutDelay::new);
    }

    Provision<C> by(Function<? super C, Reckoning> limit) {
        return at(limit, Timing.By::new);
    }

    Provision<C> byAim(Function<? super C, Reckoning> target) {
        return at(target, Timing.ByAim::new);
    }

    Provision<C> beforeIfPracticable(Function<? super C, Origin> event) {
        return at(matter -> Reckoning.theDay(event.apply(matter)), Timing.BeforeIfPracticable::new);
    }

    Provision<C> notBefore(Function<? super C, Reckoning> earliest) {
        return at(earliest, Timing.NotBefore::new);
    }

    Provision<C> from(Function<? super C, Reckoning> start) {
        return at(start, first -> new Timing.From(first, Optional.empty()));
    }

    Provision<C> from(
            Function<? super C, Reckoning> start, Function<? super C, Optional<LocalDate>> until) {
        return provision(matter -> {
            var reckoning = start.apply(matter);
            return duty(
                    matter,
                    reckoning,
                    timing(reckoning, day -> new Timing.From(day, until.apply(matter))));
        });
    }

    /** On each of the days that were counted. */
    Provision<C> onEachOf(Function<? super C, Reckoning> days) {
        return provision(matter -> {
            var reckoning = days.apply(matter);
            return duty(
                    matter,
                    reckoning,
                    timing(reckoning, last -> new Timing.On(daysCounted(reckoning.count(), last))));
        });
    }

    Provision<C> withNoFixedDate(Function<? super C, Origin> origin) {
        return provision(matter ->
                duty(
                        matter,
                        Reckoning.nothingFixed(origin.apply(matter)),
                        new Timing.NoFixedDate()));
    }

    private Provision<C> at(
            Function<? super C, Reckoning> reckoned, Function<LocalDate, Timing> timing) {
        return provision(matter -> {
            var reckoning = reckoned.apply(matter);
            return duty(matter, reckoning, timing(reckoning, timing));
        });
    }

    /** A date that cannot be reached is waited for, not guessed. */
    private static Timing timing(Reckoning reckoning, Function<LocalDate, Timing> timing) {
        return switch (reckoning.reached()) {
            case Reached.Day(var date, var _) -> timing.apply(date);
            case Reached.Unknown(var need) -> new Timing.Waiting(need);
        };
    }

    private static List<LocalDate> daysCounted(Count count, LocalDate last) {
        return switch (count) {
            case Count.DaysOut(var _, var days) -> days;
            case Count.SchoolDaysFrom(var calendar, var start, var _) ->
                    calendar.schoolDaysIn(start, last);
            default -> List.of(last);
        };
    }

    private Duty duty(C matter, Reckoning reckoning, Timing timing) {
        return new Duty(
                applying.rule(),
                matter.event(),
                new Duty.Parties(by.in(matter), to.in(matter)),
                timing,
                new Duty.Basis(
                        reckoning.origin(),
                        reckoning.count(),
                        new Duty.Applicable(matter.law(), matter.kind()),
                        resting.authority().apply(matter),
                        resting.particulars().apply(matter)));
    }

    private Provision<C> provision(Function<C, Duty> duty) {
        return new Provision<>(
                applying,
                by,
                to,
                (matter, outcome) -> {
                    switch (standing) {
                        case LAW -> outcome.duty(duty.apply(matter));
                        case PRUDENCE -> outcome.prudent(duty.apply(matter));
                    }
                });
    }
}
