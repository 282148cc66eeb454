package org.holdfast.bench.statute;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.holdfast.statute.Case;
import org.holdfast.statute.calendar.Closure;
import org.holdfast.statute.calendar.Reached;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.calendar.Term;
import org.holdfast.statute.law.Clock;

/**
 * What the clock costs in processor time and in memory, which other work on the machine hardly
 * changes, where {@link StatuteBenchmark} measures what passes on the wall.
 *
 * <p>Writes the dates that it counted from, for {@code src/main/python/busday.py} to count again.
 */
public final class OneCore {
    private static final int DATES = 1_000_000;
    private static final int ROUNDS = 11;
    private static final int[] DISTANCES = {1, 10, 100, 1_000};
    private static final int FIRST_YEAR = 2012;
    private static final int YEARS = 14;
    private static final double MILLISECOND = 1e6;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Random random = new Random(50);
    private long sink;

    private OneCore() {}

    /**
     * Measures.
     *
     * @param args the folder to write the dates to
     */
    public static void main(String[] args) throws IOException {
        var measure = new OneCore();
        measure.count(Path.of(args[0]));
        measure.nationalYear();
        System.out.println("(" + measure.sink + ")");
    }

    private void nationalYear() {
        var year = new NationalYear();
        var calendars = new ArrayList<SchoolCalendar>();
        var dates = year.dates();
        dates.forEach(school -> calendars.add(school.prepare()));
        var cases = year.cases(calendars);
        say(
                "24,000 calendars prepared",
                1,
                () -> dates.forEach(school -> sink += school.prepare().terms().size()));
        say("every duty of a national year", 1, () -> cases.forEach(this::duties));
        var anyOrder = new ArrayList<>(cases);
        Collections.shuffle(anyOrder, random);
        say("the same, pupils in any order", 1, () -> anyOrder.forEach(this::duties));
        var some = cases.subList(0, 10_000);
        say("its derivations in words, 10,000 pupils", 1, () -> some.forEach(this::derivations));
    }

    private void duties(Case given) {
        sink += Clock.of(given).duties().size();
    }

    private void derivations(Case given) {
        for (var duty : Clock.of(given).duties()) {
            sink += duty.derivation().inWords().length();
        }
    }

    private void count(Path folder) throws IOException {
        var calendar = manyYears();
        var first = calendar.firstDay().orElseThrow();
        var starts = new LocalDate[DATES];
        for (int i = 0; i < DATES; i++) {
            starts[i] = first.plusDays(random.nextInt(365 * (YEARS - 7)));
        }
        write(folder, calendar, starts);
        for (var distance : DISTANCES) {
            say(
                    distance + " school days after, each of a million",
                    DATES,
                    () -> {
                        for (var start : starts) {
                            sink += day(calendar.nthSchoolDayAfter(start, distance));
                        }
                    });
        }
    }

    private static long day(Reached reached) {
        return reached instanceof Reached.Day(var date, var _) ? date.toEpochDay() : 0;
    }

    /** The best of some rounds: what the work costs when nothing gets in its way. */
    private void say(String what, int times, Runnable work) {
        var me = Thread.currentThread().threadId();
        var least = Long.MAX_VALUE;
        var bytes = 0L;
        for (int i = 0; i < ROUNDS; i++) {
            System.gc();
            var allocated = threads.getThreadAllocatedBytes(me);
            var began = threads.getCurrentThreadCpuTime();
            work.run();
            least = Math.min(least, threads.getCurrentThreadCpuTime() - began);
            bytes = threads.getThreadAllocatedBytes(me) - allocated;
        }
        System.out.printf(
                Locale.ROOT,
                "%-42s %8.1f ms of processor, %6d bytes each%n",
                what,
                least / MILLISECOND,
                bytes / times);
    }

    private SchoolCalendar manyYears() {
        var terms = new ArrayList<Term>();
        var closures = new ArrayList<Closure>();
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            terms.add(term("Autumn " + year, LocalDate.of(year, 9, 3), LocalDate.of(year, 12, 19)));
            terms.add(
                    term(
                            "Spring " + year,
                            LocalDate.of(year + 1, 1, 5),
                            LocalDate.of(year + 1, 3, 27)));
            terms.add(
                    term(
                            "Summer " + year,
                            LocalDate.of(year + 1, 4, 13),
                            LocalDate.of(year + 1, 7, 21)));
            closures.add(week(LocalDate.of(year, 10, 23)));
            closures.add(week(LocalDate.of(year + 1, 2, 12)));
            closures.add(week(LocalDate.of(year + 1, 5, 25)));
        }
        return SchoolCalendar.of("School", 3, terms, closures);
    }

    private static Term term(String name, LocalDate first, LocalDate last) {
        return new Term(name, first, last);
    }

    private static Closure week(LocalDate day) {
        return new Closure(day, day.plusDays(6), "half-term");
    }

    /** The weekdays without school, the days counted from, and where each count ends. */
    private static void write(Path folder, SchoolCalendar calendar, LocalDate[] starts)
            throws IOException {
        var first = calendar.firstDay().orElseThrow();
        var last = calendar.lastDay().orElseThrow();
        var shut =
                first.datesUntil(last)
                        .filter(day ->
                                day.getDayOfWeek().getValue() < 6 && !calendar.isSchoolDay(day))
                        .mapToLong(LocalDate::toEpochDay);
        Files.write(folder.resolve("shut.txt"), lines(shut));
        Files.write(
                folder.resolve("starts.txt"),
                lines(LongStream.range(0, DATES).map(i -> starts[(int) i].toEpochDay())));
        for (var distance : DISTANCES) {
            Files.write(
                    folder.resolve("after-" + distance + ".txt"),
                    lines(
                            LongStream.range(0, DATES)
                                    .map(i ->
                                            day(
                                                    calendar.nthSchoolDayAfter(
                                                            starts[(int) i], distance)))));
        }
    }

    private static List<String> lines(LongStream numbers) {
        return numbers.mapToObj(Long::toString).collect(Collectors.toList());
    }
}
