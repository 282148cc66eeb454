package org.holdfast.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.holdfast.access.SchoolId;
import org.holdfast.statistics.DataSymbol;
import org.holdfast.statistics.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * The first look at the figures.
 *
 * @param asAt the day up to which this year is counted
 * @param schoolYear the calendar year in which the school year began
 * @param veil for whose eyes it is
 * @param hidden of the totals, what must not be shown
 * @param lines one for each school, by name
 */
record Figures(
        LocalDate asAt,
        int schoolYear,
        CensusDay base,
        PriorPoint prior,
        England england,
        Veil veil,
        Set<Column> hidden,
        List<Line> lines) {

    Figures {
        hidden = Set.copyOf(hidden);
        lines = List.copyOf(lines);
    }

    /** What stands in the table, and above it for all schools together. */
    enum Column {
        PUPILS,
        SUSPENSIONS,
        SUSPENSIONS_THEN,
        UPHELD,
        UPHELD_THEN,
        NOT_YET_REVIEWED,
        LUNCHTIMES
    }

    /**
     * A school's figures.
     *
     * @param then last year's to the same point; none where the school was not known
     * @param rowsOpen whether the actor may open the records behind the number
     * @param hidden what must not be shown of it
     */
    record Line(
            SchoolId school,
            String name,
            SchoolCount now,
            @Nullable SchoolCount then,
            boolean rowsOpen,
            Set<Column> hidden) {

        public Line {
            hidden = Set.copyOf(hidden);
        }

        public boolean hidesSuspensions() {
            return hidden.contains(Column.SUSPENSIONS);
        }

        public String pupils() {
            return hidden.contains(Column.PUPILS)
                    ? Veil.MARK
                    : String.format(Locale.UK, "%,d", now.headcount());
        }

        /** {@code c} where it is hidden. */
        public String suspensions() {
            return shown(Column.SUSPENSIONS, now.suspensions());
        }

        public String rate() {
            return hidesSuspensions() ? Veil.MARK : now.suspensionRate().shown();
        }

        /** {@code x} where the school was not known. */
        public String suspensionsThen() {
            return then == null
                    ? DataSymbol.NOT_AVAILABLE.printed()
                    : shown(Column.SUSPENSIONS_THEN, then.suspensions());
        }

        /** With its rate. */
        public String before() {
            var count = suspensionsThen();
            return then == null || count.equals(Veil.MARK)
                    ? count
                    : count + " (" + then.suspensionRate().shown() + ")";
        }

        public String upheld() {
            return shown(Column.UPHELD, now.upheld());
        }

        public String notYetReviewed() {
            return shown(Column.NOT_YET_REVIEWED, now.notYetReviewed());
        }

        public String lunchtimes() {
            return shown(Column.LUNCHTIMES, now.lunchtimes());
        }

        private String shown(Column column, long count) {
            return hidden.contains(column) ? Veil.MARK : Long.toString(count);
        }
    }

    public boolean hidesSuspensions() {
        return hidden.contains(Column.SUSPENSIONS);
    }

    public boolean hidesSuspensionsThen() {
        return hidden.contains(Column.SUSPENSIONS_THEN);
    }

    public boolean hidesUpheld() {
        return hidden.contains(Column.UPHELD);
    }

    public boolean hidesUpheldThen() {
        return hidden.contains(Column.UPHELD_THEN);
    }

    /** Of all schools together. */
    public String notYetReviewed() {
        return shown(Column.NOT_YET_REVIEWED, total().notYetReviewed());
    }

    /** Of all schools together. */
    public String lunchtimes() {
        return shown(Column.LUNCHTIMES, total().lunchtimes());
    }

    private String shown(Column column, long count) {
        return hidden.contains(column) ? Veil.MARK : String.format(Locale.UK, "%,d", count);
    }

    /** Whether the year is counted to its last day or as far as it has come. */
    public boolean isOver() {
        return asAt.getMonthValue() == java.time.Month.JULY.getValue()
                && asAt.getDayOfMonth() == 31;
    }

    /** What has to be said under the table. */
    public String note() {
        return veil.note();
    }

    /** All schools together, this year. */
    public SchoolCount total() {
        return lines.stream().map(Line::now).reduce(SchoolCount::plus).orElseGet(Figures::nothing);
    }

    /** All schools together, last year to the same point. */
    public SchoolCount totalThen() {
        return lines.stream()
                .map(Line::then)
                .filter(java.util.Objects::nonNull)
                .reduce(SchoolCount::plus)
                .orElseGet(Figures::nothing);
    }

    private static SchoolCount nothing() {
        return new SchoolCount(new SchoolId(new java.util.UUID(0, 0)), 0, 0, 0, 0, 0);
    }

    /** {@code 2026/27}. */
    public String yearInWords() {
        return "%d/%02d".formatted(schoolYear, (schoolYear + 1) % 100);
    }

    /**
     * The answer first, in one sentence: how many, and whether more or fewer than at this point
     * last year.
     */
    public String headline() {
        var now = total();
        if (hidesSuspensions() || hidesSuspensionsThen()) {
            return "The numbers are too small to be shown, or would give a small one away.";
        }
        var change = now.suspensionRate().changeSince(totalThen().suspensionRate());
        return String.format(
                Locale.UK,
                "%,d %s %s, %s.",
                now.suspensions(),
                now.suspensions() == 1 ? "suspension" : "suspensions",
                isOver() ? "in the school year" : "so far this school year",
                inWords(change, totalThen().suspensions()));
    }

    private String inWords(OptionalDouble change, long before) {
        var counted = String.format(Locale.UK, "%,d at the same point last year", before);
        if (change.isEmpty()) {
            return "against " + counted;
        }
        var rounded = Rounding.halfUp(Math.abs(change.getAsDouble()), 0);
        if (rounded == 0) {
            return "a rate about the same as last year (%s)".formatted(counted);
        }
        return String.format(
                Locale.UK,
                "a rate %.0f%% %s than last year (%s)",
                rounded,
                change.getAsDouble() > 0 ? "higher" : "lower",
                counted);
    }
}
