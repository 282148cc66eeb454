package org.holdfast.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.holdfast.demo.DemoExclusion.Turn;
import org.holdfast.demo.PublishedRates.Outcome;

/**
 * Invents the suspensions and permanent exclusions of a school year: how many each pupil had comes
 * from the published rates, and when, how long and why is drawn. No two suspensions of a pupil
 * overlap and none passes 45 days in a year.
 */
final class Incidents {
    private static final int FEW = 15;
    private static final double CANCELLED = 0.006;
    private static final double LUNCHTIMES = 0.02;
    private static final double REINSTATED = 0.08;
    private static final int MOST_HALF_DAYS_IN_A_YEAR = 90; // 2012 Regs reg 4: 45 school days

    /** Lengths in half days, most of them one to three days as in the published tables. */
    private static final int[] LENGTHS = {
        1, 2, 2, 2, 2, 2, 2, 2, 2, 3, 4, 4, 4, 4, 4, 6, 6, 6, 6, 8, 10, 10, 10, 12, 16, 20
    };

    /**
     * Reasons about as often as published for 2016/17: general disruption first, then assault and
     * abuse.
     */
    private static final List<String> REASONS =
            List.of(
                    "DB", "DB", "DB", "DB", "DB", "DB", "PP", "PP", "PP", "PP", "VA", "VA", "VA",
                    "VA", "PA", "PA", "VP", "DA", "DM", "BU", "RA", "SM", "TH", "OW", "MT", "LG");

    private final List<LocalDate> days;
    private final int schoolYear;
    private final RandomGenerator random;
    private final Map<DemoPupil, List<DemoExclusion>> byPupil = new HashMap<>();

    private Incidents(int schoolYear, RandomGenerator random) {
        this.schoolYear = schoolYear;
        this.days = DemoCalendar.schoolDays(schoolYear);
        this.random = random;
    }

    /** Everything that happened in the school year, up to and with the last day, in order. */
    static List<DemoExclusion> of(
            List<DemoPupil> everyone,
            int schoolYear,
            LocalDate last,
            PublishedRates rates,
            RandomGenerator random) {
        var pupils = everyone.stream().filter(pupil -> pupil.schoolIn(schoolYear) != null).toList();
        var made = new Incidents(schoolYear, random);
        var suspensions = Allocation.of(pupils, schoolYear, rates, Outcome.SUSPENSION, random);
        var permanent =
                Allocation.of(pupils, schoolYear, rates, Outcome.PERMANENT_EXCLUSION, random);
        for (var i = 0; i < pupils.size(); i++) {
            for (var n = 0; n < suspensions[i]; n++) {
                made.suspend(pupils.get(i), Turn.USUAL, suspensions[i]);
            }
            if (permanent[i] > 0) {
                made.exclude(pupils.get(i), Turn.USUAL);
            }
        }
        made.addUncounted(pupils, suspensions, permanent);
        return made.byPupil.values().stream()
                .flatMap(List::stream)
                .filter(incident -> !incident.start().isAfter(last))
                .sorted(
                        Comparator.comparing(DemoExclusion::start)
                                .thenComparing(incident -> incident.pupil().id()))
                .toList();
    }

    /**
     * What the published rates leave out: exclusions that were cancelled or ended by reinstatement,
     * and lunchtimes.
     */
    private void addUncounted(List<DemoPupil> pupils, int[] suspensions, int[] permanent) {
        var often = new ArrayList<DemoPupil>();
        for (var i = 0; i < suspensions.length; i++) {
            if (suspensions[i] > 1 && permanent[i] == 0) {
                often.add(pupils.get(i));
            }
        }
        if (often.isEmpty()) {
            return;
        }
        var counted = Arrays.stream(suspensions).sum();
        for (var n = 0; n < Math.round(counted * CANCELLED); n++) {
            suspend(often.get(random.nextInt(often.size())), Turn.CANCELLED, FEW);
        }
        for (var n = 0; n < Math.round(counted * LUNCHTIMES); n++) {
            suspend(often.get(random.nextInt(often.size())), Turn.LUNCHTIMES, FEW);
        }
        for (var n = 0; n < Math.round(Arrays.stream(permanent).sum() * REINSTATED); n++) {
            var pupil = often.get(random.nextInt(often.size()));
            if (byPupil.getOrDefault(pupil, List.of()).stream()
                    .noneMatch(DemoExclusion::permanent)) {
                exclude(pupil, Turn.REINSTATED);
            }
        }
    }

    /**
     * Tries days until one is free; the shortest length fits sooner or later.
     *
     * @param among how many share the days that a pupil may be out
     */
    private void suspend(DemoPupil pupil, Turn turn, int among) {
        var earlier = byPupil.computeIfAbsent(pupil, _ -> new ArrayList<>());
        var used = earlier.stream().mapToInt(DemoExclusion::halfDays).sum();
        var longest = Math.max(1, MOST_HALF_DAYS_IN_A_YEAR / among);
        for (var attempt = 0; attempt < 100; attempt++) {
            var length =
                    Math.min(
                            longest,
                            attempt < 20
                                    ? LENGTHS[random.nextInt(LENGTHS.length)]
                                    : 1 + random.nextInt(2));
            var at = random.nextInt(days.size() - length);
            var proposed = incident(pupil, at, length, turn);
            if (used + length <= MOST_HALF_DAYS_IN_A_YEAR
                    && earlier.stream().noneMatch(other -> overlaps(other, proposed))) {
                earlier.add(proposed);
                return;
            }
        }
    }

    private void exclude(DemoPupil pupil, Turn turn) {
        var earlier = byPupil.computeIfAbsent(pupil, _ -> new ArrayList<>());
        var lastOut =
                earlier.stream()
                        .map(this::lastDay)
                        .max(Comparator.naturalOrder())
                        .orElse(days.getFirst());
        var from = days.indexOf(lastOut) + 1;
        if (from < days.size()) {
            earlier.add(incident(pupil, from + random.nextInt(days.size() - from), 0, turn));
        }
    }

    /** Of no length: a permanent exclusion. */
    private DemoExclusion incident(DemoPupil pupil, int at, int length, Turn turn) {
        var main = REASONS.get(random.nextInt(REASONS.size()));
        var second = REASONS.get(random.nextInt(REASONS.size()));
        var reasons =
                second.equals(main) || random.nextInt(4) > 0
                        ? List.of(main)
                        : List.of(main, second);
        var school = java.util.Objects.requireNonNull(pupil.schoolIn(schoolYear));
        return new DemoExclusion(pupil, school, length == 0, days.get(at), length, reasons, turn);
    }

    private boolean overlaps(DemoExclusion one, DemoExclusion other) {
        return !one.start().isAfter(lastDay(other)) && !other.start().isAfter(lastDay(one));
    }

    private LocalDate lastDay(DemoExclusion incident) {
        var at = days.indexOf(incident.start()) + Math.max(incident.schoolDays(), 1) - 1;
        return days.get(Math.min(at, days.size() - 1));
    }
}
