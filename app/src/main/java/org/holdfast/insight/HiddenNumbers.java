package org.holdfast.insight;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.holdfast.statistics.disclosure.Audience;
import org.holdfast.statistics.disclosure.Cell;
import org.holdfast.statistics.disclosure.CountTable;
import org.holdfast.statistics.disclosure.Suppression;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers of the table of schools the person who looks may not see. Each column has its total
 * above it, so that no number alone is hidden in one.
 */
record HiddenNumbers(List<Set<Column>> bySchool) {

    /** What stands in the table. */
    enum Column {
        SUSPENSIONS,
        SUSPENSIONS_THEN,
        UPHELD,
        NOT_YET_REVIEWED,
        LUNCHTIMES
    }

    private static final Map<Column, ToLongFunction<SchoolCount>> NOW =
            new EnumMap<>(
                    Map.of(
                            Column.SUSPENSIONS,
                            SchoolCount::suspensions,
                            Column.UPHELD,
                            SchoolCount::upheld,
                            Column.NOT_YET_REVIEWED,
                            SchoolCount::notYetReviewed,
                            Column.LUNCHTIMES,
                            SchoolCount::lunchtimes));

    /**
     * For the schools in their order.
     *
     * @param then last year's; none where a school was not known
     */
    static HiddenNumbers of(
            Audience audience, List<SchoolCount> now, List<@Nullable SchoolCount> then) {
        var hidden = now.stream().<Set<Column>>map(_ -> EnumSet.noneOf(Column.class)).toList();
        if (audience.threshold() > 0 && !now.isEmpty()) {
            NOW.forEach((column, of) ->
                    hide(hidden, column, audience, now.stream().mapToLong(of).toArray()));
            hide(
                    hidden,
                    Column.SUSPENSIONS_THEN,
                    audience,
                    then.stream().mapToLong(HiddenNumbers::suspensions).toArray());
        }
        return new HiddenNumbers(hidden);
    }

    private static long suspensions(@Nullable SchoolCount count) {
        return count == null ? 0 : count.suspensions();
    }

    private static void hide(
            List<Set<Column>> hidden, Column column, Audience audience, long[] counts) {
        var table =
                new CountTable(
                        IntStream.range(0, counts.length)
                                .mapToObj(i -> List.of(Math.toIntExact(counts[i])))
                                .toList());
        var safe = Suppression.of(table, audience);
        IntStream.range(0, counts.length)
                .filter(i -> safe.hides(new Cell(i, 0)))
                .forEach(i -> hidden.get(i).add(column));
    }
}
