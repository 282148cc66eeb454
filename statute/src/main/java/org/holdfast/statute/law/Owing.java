package org.holdfast.statute.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
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
        return at(
                matter -> Reckoning.theDay(origin.apply(matter)),
                (_, _, day) -> new Timing.WithoutDelay(day));
    }

    Provision<C> by(Function<? super C, Reckoning> limit) {
        return at(limit, (_, _, day) -> new Timing.By(day));
    }

    Provision<C> byAim(Function<? super C, Reckoning> target) {
        return at(target, (_, _, day) -> new Timing.ByAim(day));
    }

    Provision<C> beforeIfPracticable(Function<? super C, Origin> event) {
        return at(
                matter -> Reckoning.theDay(event.apply(matter)),
                (_, _, day) -> new Timing.BeforeIfPracticable(day));
    }

    Provision<C> notBefore(Function<? super C, Reckoning> earliest) {
        return at(earliest, (_, _, day) -> new Timing.NotBefore(day));
    }

    Provision<C> from(Function<? super C, Reckoning> start) {
        return from(start, _ -> Optional.empty());
    }

    Provision<C> from(
            Function<? super C, Reckoning> start, Function<? super C, Optional<LocalDate>> until) {
        return at(start, (matter, _, day) -> new Timing.From(day, until.apply(matter)));
    }

    /** On each of the days that were counted. */
    Provision<C> onEachOf(Function<? super C, Reckoning> days) {
        return at(days, (_, count, last) -> new Timing.On(daysCounted(count, last)));
    }

    Provision<C> withNoFixedDate(Function<? super C, Origin> origin) {
        return provision((matter, outcome) ->
                owe(
                        matter,
                        Reckoning.nothingFixed(origin.apply(matter)),
                        new Timing.NoFixedDate(),
                        outcome));
    }

    /** When it is owed, once the day is reached. */
    private interface Time<C> {
        Timing on(C matter, Count count, LocalDate day);
    }

    /** A date that cannot be reached is waited for, not guessed. */
    private Provision<C> at(Function<? super C, Reckoning> reckoned, Time<? super C> time) {
        return provision((matter, outcome) -> {
            var reckoning = reckoned.apply(matter);
            owe(
                    matter,
                    reckoning,
                    switch (reckoning.reached()) {
                        case Reached.Day(var day, var _) -> time.on(matter, reckoning.count(), day);
                        case Reached.Unknown(var need) -> new Timing.Waiting(need);
                    },
                    outcome);
        });
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

    private Provision<C> provision(BiConsumer<C, Outcome> effect) {
        return new Provision<>(applying, by, to, effect);
    }

    private void owe(C matter, Reckoning reckoning, Timing timing, Outcome outcome) {
        var duty = duty(matter, reckoning, timing);
        switch (standing) {
            case LAW -> outcome.duty(duty);
            case PRUDENCE -> outcome.prudent(duty);
        }
    }
}
