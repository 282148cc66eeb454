package org.holdfast.published.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.holdfast.intake.Column;
import org.holdfast.published.figure.Period;

/**
 * What the columns of a table of figures are.
 *
 * @param when the columns of the period
 * @param where the columns of the area
 * @param filters a column for each breakdown
 * @param topics pairs of columns, the breakdown's name in one and the group in the other
 * @param numbers the columns of figures, or the two of a long table
 * @param hides whether the file is of the time when {@code x} hid a small number
 * @param contents what was met in the rows
 */
record Shape(
        When when,
        Where where,
        List<Column> filters,
        Optional<Topic> topics,
        Numbers numbers,
        boolean hides,
        Contents contents) {

    /** The columns of the period; the identifier may be lacking. */
    record When(Column time, Column identifier) {}

    /** The columns of the area, all of which may be lacking in a table of England alone. */
    record Where(
            Column level,
            Column oldCode,
            Column newCode,
            Column name,
            Column regionCode,
            Column regionName) {}

    /**
     * A breakdown named in a column of its own.
     *
     * @param second a second group, of boys or girls, that the older files cross with the first
     */
    record Topic(Column name, Column group, Column second) {}

    /** Where the figures stand. */
    sealed interface Numbers {
        /** A column for each indicator. */
        record InColumns(List<Column> indicators) implements Numbers {
            public InColumns {
                indicators = List.copyOf(indicators);
            }
        }

        /** A row for each indicator. */
        record InRows(Column indicator, Column value) implements Numbers {}
    }

    /**
     * What was met in the rows.
     *
     * @param untotalled breakdowns without a total
     * @param topicOf the breakdown of each group, for rows that leave it out
     * @param groups the groups of each breakdown as written
     * @param indicators of a long table, as written
     */
    record Contents(
            long rows,
            SortedSet<Period> periods,
            Set<String> untotalled,
            Map<String, String> topicOf,
            Map<String, Set<String>> groups,
            Set<String> indicators) {}
}
