package org.holdfast.insight.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.holdfast.statistics.Ratio;

/**
 * The answer to a question: what was counted in each group, and of which snapshot.
 *
 * @param snapshot its id
 * @param asAt the day up to which the snapshot knows things
 * @param base what rates are of
 * @param rows one for each group, in the order of the groups
 * @param total of all groups together, counted for itself
 */
public record Answer(
        String snapshot,
        LocalDate asAt,
        Question question,
        Base base,
        List<Row> rows,
        Tally total) {

    public Answer {
        rows = List.copyOf(rows);
    }

    /**
     * The January whose roll is the base.
     *
     * @param censusDay none where no January's roll is known
     * @param provisional the school year's own January has not come, so that the one before stands
     *     in
     */
    public record Base(Optional<LocalDate> censusDay, boolean provisional) {}

    /**
     * A group.
     *
     * @param key its code; empty where it is not recorded
     * @param label its name on a page
     */
    public record Group(String key, String label) {}

    /** What was counted in one group, or in one crossing of several. */
    public record Row(List<Group> groups, Tally tally) {
        public Row {
            groups = List.copyOf(groups);
        }

        /** The group, or the crossing's first. */
        public Group group() {
            return groups.getFirst();
        }

        /** The groups' names. */
        public String label() {
            return groups.stream().map(Group::label).collect(Collectors.joining(", "));
        }

        /** The indicator of the group. */
        public Figure figure(Indicator indicator) {
            return Figure.of(indicator, tally);
        }
    }

    /** The indicator of all together. */
    public Figure figure(Indicator indicator) {
        return Figure.of(indicator, total);
    }

    /** The row of the group; nothing was counted where there is none. */
    public Optional<Row> row(String key) {
        return rows.stream().filter(row -> row.group().key().equals(key)).findFirst();
    }

    /** The measure's share of all rows in per cent: of reasons, where the rows are reasons. */
    public OptionalDouble share(Row row, Measure measure) {
        return Ratio.per100(
                (double) row.tally().of(measure),
                (double) rows.stream().mapToLong(each -> each.tally().of(measure)).sum());
    }
}
