package org.holdfast.statistics.outcome;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.holdfast.statistics.Confidence;
import org.holdfast.statistics.Interval;
import org.holdfast.statistics.Ratio;
import org.holdfast.statistics.UnusableInput;
import org.holdfast.statistics.numeric.Sample;
import org.holdfast.statistics.numeric.StudentT;

/**
 * Attendance in two windows of equal meaning, such as 40 school days before and after. Sessions
 * lost to suspension are absence: show attendance with and without them, or a fall in suspensions
 * counts twice.
 *
 * @param pooledBefore 100 × Σ attended ÷ Σ possible, of all pupils
 * @param pooledAfter the same after
 * @param meanChange mean of the pupils' own changes, in percentage points
 * @param interval of that mean
 * @param pupils with possible sessions in both windows; the figures by pupil are theirs
 * @param leftOut pupils without
 * @param persistentlyAbsentBefore pupils who missed a tenth or more of their own possible sessions
 */
public record AttendanceChange(
        OptionalDouble pooledBefore,
        OptionalDouble pooledAfter,
        OptionalDouble meanChange,
        Optional<Interval> interval,
        int pupils,
        int leftOut,
        int persistentlyAbsentBefore,
        int persistentlyAbsentAfter) {

    /** Department for Education: missing 10 per cent or more. Compared in whole sessions. */
    private static final int PERSISTENT = 10;

    /** One pupil's sessions in a window. */
    public record Sessions(int attended, int possible) {
        public Sessions {
            UnusableInput.unless(
                    attended >= 0 && attended <= possible,
                    "sessions attended must lie between 0 and those possible");
        }

        boolean isPersistentlyAbsent() {
            return PERSISTENT * (possible - attended) >= possible;
        }

        double percent() {
            return Ratio.per100(attended, possible).orElseThrow();
        }
    }

    /** Compares the windows; the same pupils in the same order. */
    public static AttendanceChange of(List<Sessions> before, List<Sessions> after) {
        UnusableInput.unless(before.size() == after.size(), "every pupil needs both windows");
        var counted =
                IntStream.range(0, before.size())
                        .filter(i -> before.get(i).possible() > 0 && after.get(i).possible() > 0)
                        .boxed()
                        .toList();
        var changes =
                Sample.of(
                        counted.stream()
                                .map(i -> after.get(i).percent() - before.get(i).percent())
                                .toList());
        return new AttendanceChange(
                pooled(before),
                pooled(after),
                changes.mean(),
                interval(changes),
                counted.size(),
                before.size() - counted.size(),
                (int) counted.stream().filter(i -> before.get(i).isPersistentlyAbsent()).count(),
                (int) counted.stream().filter(i -> after.get(i).isPersistentlyAbsent()).count());
    }

    /** Pooled after − pooled before, in percentage points. */
    public OptionalDouble pooledChange() {
        return Ratio.difference(pooledAfter, pooledBefore);
    }

    private static OptionalDouble pooled(List<Sessions> window) {
        return Ratio.per100(
                window.stream().mapToInt(Sessions::attended).sum(),
                window.stream().mapToInt(Sessions::possible).sum());
    }

    private static Optional<Interval> interval(Sample changes) {
        var sd = changes.standardDeviation();
        if (sd.isEmpty()) {
            return Optional.empty();
        }
        var n = changes.size();
        var confidence = Confidence.NINETY_FIVE;
        var half = StudentT.critical(confidence, n - 1) * sd.getAsDouble() / Math.sqrt(n);
        return Optional.of(
                Interval.around(
                        changes.mean().getAsDouble(), half, confidence, Interval.Method.STUDENT));
    }
}
