package org.holdfast.bench.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.holdfast.statute.Case;
import org.holdfast.statute.Duty;
import org.holdfast.statute.calendar.Reached;
import org.holdfast.statute.calendar.SchoolCalendar;
import org.holdfast.statute.law.Clock;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What it costs to work out a national school year, on one core.
 *
 * <p>Run: {@code java -cp bench/target/classes:... org.openjdk.jmh.Main StatuteBenchmark}.
 */
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgs = {"-Xms3g", "-Xmx3g", "-XX:+UseSerialGC"})
public class StatuteBenchmark {

    private static final int DATES = 1_000_000;
    private static final int FIFTY = 50;

    private List<NationalYear.Dates> dates = List.of();
    private List<SchoolCalendar> calendars = List.of();
    private List<Case> cases = List.of();
    private LocalDate[] starts = {};
    private List<Duty> duties = List.of();

    @Setup
    public void makeTheYear() {
        var year = new NationalYear();
        dates = year.dates();
        calendars = prepared();
        cases = year.cases(calendars);
        var random = new Random(50);
        var first = LocalDate.of(2023, 9, 10);
        starts = new LocalDate[DATES];
        for (int i = 0; i < DATES; i++) {
            starts[i] = first.plusDays(random.nextInt(450));
        }
        duties = new ArrayList<>();
        for (var given : cases.subList(0, 10_000)) {
            duties.addAll(Clock.of(given).duties());
        }
    }

    private List<SchoolCalendar> prepared() {
        var all = new ArrayList<SchoolCalendar>(dates.size());
        for (var school : dates) {
            all.add(school.prepare());
        }
        return all;
    }

    /** Every duty of 955,000 suspensions and 11,000 permanent exclusions. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 5)
    @Measurement(iterations = 7)
    public void everyDutyOfANationalYear(Blackhole sink) {
        for (var given : cases) {
            sink.consume(Clock.of(given));
        }
    }

    /** The calendars of 24,000 schools, two years each, made ready to count on. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 5)
    @Measurement(iterations = 7)
    public List<SchoolCalendar> everyCalendarPrepared() {
        return prepared();
    }

    /** One count of 50 school days forward. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    @Warmup(iterations = 3, time = 1)
    @Measurement(iterations = 5, time = 1)
    @OperationsPerInvocation(DATES)
    public long fiftySchoolDaysForward() {
        var calendar = calendars.getFirst();
        long sum = 0;
        for (var start : starts) {
            if (calendar.nthSchoolDayAfter(start, FIFTY) instanceof Reached.Day(var day, var _)) {
                sum += day.toEpochDay();
            }
        }
        return sum;
    }

    /** The derivations of the duties of 10,000 pupils, each written out. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 3)
    @Measurement(iterations = 5)
    public void derivationsOfTenThousandPupils(Blackhole sink) {
        for (var duty : duties) {
            sink.consume(duty.derivation().inWords());
        }
    }
}
