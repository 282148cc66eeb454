package org.holdfast.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Runs a visit many times by several users at once and says how long it took them. */
final class Load {
    private static final double NANOS_IN_A_MILLISECOND = 1e6;

    private Load() {}

    /** One thing a user does; the whole of {@link #go} is timed, {@link #prepare} is not. */
    @FunctionalInterface
    interface Visit {
        void go(Visitor visitor, int round) throws Exception;

        default void prepare(Visitor visitor, int round) throws Exception {}
    }

    /** Milliseconds that half and 95 in 100 visits stayed under, and visits a second. */
    record Result(String name, int users, int visits, double p50, double p95, double perSecond) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%-34s %2d users %6d visits  p50 %7.1f ms  p95 %7.1f ms  %7.0f/s",
                    name,
                    users,
                    visits,
                    p50,
                    p95,
                    perSecond);
        }
    }

    static Result run(String name, List<Visitor> users, int rounds, Visit visit)
            throws InterruptedException, ExecutionException {
        try (var pool = Executors.newFixedThreadPool(users.size())) {
            var began = System.nanoTime();
            var work = new ArrayList<Callable<long[]>>();
            for (var user = 0; user < users.size(); user++) {
                var visitor = users.get(user);
                var first = user * rounds;
                work.add(() -> timed(visitor, first, rounds, visit));
            }
            var times = new ArrayList<long[]>();
            for (var each : pool.invokeAll(work)) {
                times.add(each.get());
            }
            var seconds = (System.nanoTime() - began) / 1e9;
            var sorted = times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            return new Result(
                    name,
                    users.size(),
                    sorted.length,
                    quantile(sorted, 0.50),
                    quantile(sorted, 0.95),
                    sorted.length / seconds);
        }
    }

    private static long[] timed(Visitor visitor, int first, int rounds, Visit visit)
            throws Exception {
        var times = new long[rounds];
        for (var round = 0; round < rounds; round++) {
            visit.prepare(visitor, first + round);
            var began = System.nanoTime();
            visit.go(visitor, first + round);
            times[round] = System.nanoTime() - began;
        }
        return times;
    }

    private static double quantile(long[] sorted, double share) {
        var index = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.max(0, index)] / NANOS_IN_A_MILLISECOND;
    }
}
