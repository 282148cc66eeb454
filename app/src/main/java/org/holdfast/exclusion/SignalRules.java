package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.holdfast.statute.calendar.CountingPeriod;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.SchoolDays;
import org.holdfast.statute.calendar.SchoolYear;

/**
 * When the authority's policy asks a school to stop and think. The numbers are settings (catalogue
 * 2.6); days told by other schools are counted where they fall.
 */
final class SignalRules {
    private SignalRules() {}

    /** One suspension, here or at another school, that was not cancelled before it began. */
    record Served(LocalDate firstDay, List<DayOut> days) {}

    /** What the suspensions of a pupil signal, with the newest one counted. */
    static List<Signal> suspensions(
            Served newest, List<Served> all, SchoolCalendar calendar, LocalPolicy policy) {
        var signals = new ArrayList<Signal>();
        calendar.countingPeriodOf(newest.firstDay())
                .flatMap(term -> consult(term, all, policy))
                .ifPresent(signals::add);
        programme(newest, all, policy).ifPresent(signals::add);
        beforeReturn(newest, policy).ifPresent(signals::add);
        HalfTerm.of(newest.firstDay(), calendar)
                .flatMap(half -> assessment(half, all, policy))
                .ifPresent(signals::add);
        return signals;
    }

    private static Optional<Signal> consult(
            CountingPeriod term, List<Served> all, LocalPolicy policy) {
        var number = begun(all, term::contains);
        var days = length(all, term::contains);
        var most = policy.number(Setting.CONSULT_SUSPENSIONS);
        var mostDays = policy.number(Setting.CONSULT_DAYS);
        return number > most || days.isMoreThan(SchoolDays.of(mostDays))
                ? Optional.of(
                        new Signal(
                                Signal.Name.CONSULT,
                                "Talk to the authority’s exclusions team: the sanction may not be"
                                        + " working.",
                                "%s and %s this term. The authority asks after more than %d"
                                                .formatted(suspensions(number), days(days), most)
                                        + " suspensions or over %d days in a term."
                                                .formatted(mostDays)))
                : Optional.empty();
    }

    private static Optional<Signal> programme(Served newest, List<Served> all, LocalPolicy policy) {
        var year = SchoolYear.of(newest.firstDay());
        var number = begun(all, day -> SchoolYear.of(day).equals(year));
        var from = policy.number(Setting.PROGRAMME_SUSPENSIONS);
        return number >= from
                ? Optional.of(
                        new Signal(
                                Signal.Name.SUPPORT_PROGRAMME,
                                "Start a Pastoral Support Programme, or say why not.",
                                "%s this school year. The authority asks at %d."
                                        .formatted(suspensions(number), from)))
                : Optional.empty();
    }

    private static Optional<Signal> beforeReturn(Served newest, LocalPolicy policy) {
        var length = DayOut.length(newest.days());
        var from = policy.number(Setting.PROGRAMME_DAYS);
        return length.compareTo(SchoolDays.of(from)) >= 0
                ? Optional.of(
                        new Signal(
                                Signal.Name.PROGRAMME_BEFORE_RETURN,
                                "Make a Pastoral Support Programme before the child comes back.",
                                "This suspension is %s. The authority asks from %d days."
                                        .formatted(days(length), from)))
                : Optional.empty();
    }

    private static Optional<Signal> assessment(
            HalfTerm half, List<Served> all, LocalPolicy policy) {
        var number = begun(all, half::contains);
        var from = policy.number(Setting.ASSESSMENT_SUSPENSIONS);
        return number >= from
                ? Optional.of(
                        new Signal(
                                Signal.Name.PRE_EXCLUSION_ASSESSMENT,
                                "Hold a pre-exclusion assessment meeting.",
                                "%s this half-term. The authority asks at %d."
                                        .formatted(suspensions(number), from)))
                : Optional.empty();
    }

    /** What the evidence of a permanent exclusion leaves open (S4-07). */
    static List<Signal> evidence(
            List<Grounds.Taken> measures, LocalDate decided, LocalPolicy policy) {
        var signals = new ArrayList<Signal>();
        var missing = EnumSet.copyOf(Measure.before(Kind.PERMANENT));
        measures.forEach(taken -> missing.remove(taken.measure()));
        if (!missing.isEmpty()) {
            signals.add(
                    new Signal(
                            Signal.Name.MEASURES_MISSING,
                            "Say in the papers why these were not tried.",
                            "Nothing is recorded for: " + labels(List.copyOf(missing)) + "."));
        }
        var months = policy.number(Setting.OLD_MEASURE_MONTHS);
        var old =
                measures.stream()
                        .filter(taken ->
                                taken.on().isBefore(decided.minusMonths(months))
                                        || taken.result() == Measure.Result.NOT_STARTED)
                        .map(Grounds.Taken::measure)
                        .toList();
        if (!old.isEmpty()) {
            signals.add(
                    new Signal(
                            Signal.Name.MEASURES_OLD,
                            "Think whether these still count as support that was tried.",
                            "More than %d months old, or never started: %s."
                                    .formatted(months, labels(old))));
        }
        return signals;
    }

    private static String labels(List<Measure> measures) {
        return measures.stream().map(Measure::label).collect(Collectors.joining("; "));
    }

    private static int begun(List<Served> all, Predicate<LocalDate> within) {
        return Math.toIntExact(
                all.stream().filter(served -> within.test(served.firstDay())).count());
    }

    private static SchoolDays length(List<Served> all, Predicate<LocalDate> within) {
        return DayOut.length(
                all.stream()
                        .flatMap(served -> served.days().stream())
                        .filter(day -> within.test(day.day()))
                        .toList());
    }

    private static String suspensions(int number) {
        return number == 1 ? "1 suspension" : number + " suspensions";
    }

    private static String days(SchoolDays length) {
        return length.equals(SchoolDays.ONE) ? "1 day" : length + " days";
    }
}
