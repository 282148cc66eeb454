package org.holdfast.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.holdfast.access.SchoolId;
import org.holdfast.statistics.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * The first look at the figures.
 *
 * @param asAt the day up to which this year is counted
 * @param schoolYear the calendar year in which the school year began
 * @param lines one for each school, by name
 */
record Figures(
        LocalDate asAt,
        int schoolYear,
        CensusDay base,
        PriorPoint prior,
        England england,
        List<Line> lines) {

    /**
     * A school's figures.
     *
     * @param then last year's to the same point; none where the school was not known
     * @param rowsOpen whether the actor may open the records behind the number
     */
    record Line(
            SchoolId school,
            String name,
            SchoolCount now,
            @Nullable SchoolCount then,
            boolean rowsOpen) {}

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
        var change = now.suspensionRate().changeSince(totalThen().suspensionRate());
        return String.format(
                Locale.UK,
                "%,d %s so far this school year, %s.",
                now.suspensions(),
                now.suspensions() == 1 ? "suspension" : "suspensions",
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
