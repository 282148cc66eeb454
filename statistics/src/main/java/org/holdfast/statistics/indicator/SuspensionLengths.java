package org.holdfast.statistics.indicator;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.holdfast.statistics.Ratio;
import org.holdfast.statistics.UnusableInput;
import org.holdfast.statistics.numeric.Sample;

/**
 * How int suspensions were.
 *
 * @param counts suspensions in every band, in the order of the bands
 * @param meanDays mean length in days, from sessions; never from a banded table, which is biased up
 * @param medianDays the middle length in days, the mean of the two middle ones when even
 * @param wholeDays suspensions by whole days 1 ... 45 and {@link #LAST_WHOLE_DAY} for longer, half
 *     days rounded up as the Department's older files do; days without a suspension are left out
 */
public record SuspensionLengths(
        Map<LengthBand, Integer> counts,
        OptionalDouble meanDays,
        OptionalDouble medianDays,
        SortedMap<Integer, Integer> wholeDays) {

    /** 46 stands for every length past 45 school days. */
    public static final int LAST_WHOLE_DAY = 46;

    private static final int SESSIONS_A_DAY = 2;

    public SuspensionLengths {
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
        wholeDays = Collections.unmodifiableSortedMap(new TreeMap<>(wholeDays));
    }

    /** From the sessions of each suspension. */
    public static SuspensionLengths of(List<Integer> sessions) {
        var counts = new EnumMap<LengthBand, Integer>(LengthBand.class);
        for (var band : LengthBand.values()) {
            counts.put(band, 0);
        }
        var wholeDays = new TreeMap<Integer, Integer>();
        for (var length : sessions) {
            UnusableInput.unless(length >= 0, "a suspension cannot have fewer than 0 sessions");
            counts.merge(LengthBand.of(length), 1, Integer::sum);
            wholeDays.merge(
                    Math.min(Math.ceilDiv(length, SESSIONS_A_DAY), LAST_WHOLE_DAY),
                    1,
                    Integer::sum);
        }
        var days = Sample.of(sessions).map(length -> length / (double) SESSIONS_A_DAY);
        return new SuspensionLengths(counts, days.mean(), days.median(), wholeDays);
    }

    /** Per cent of suspensions in {@code band}. */
    public OptionalDouble percent(LengthBand band) {
        return Ratio.per100(counts.getOrDefault(band, 0), total());
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
