package org.holdfast.insight;

import java.util.Collection;
import java.util.Optional;
import org.holdfast.insight.disclosure.Protected;
import org.holdfast.insight.disclosure.Tables;
import org.holdfast.insight.indicator.Answer;
import org.holdfast.insight.indicator.Answer.Row;
import org.holdfast.insight.indicator.Indicator;
import org.holdfast.insight.indicator.Indicators;
import org.holdfast.statistics.disclosure.Audience;

/**
 * What of a page's tables the person who looks may see: everything for those who work with the
 * pupils; for anyone else what is safe beside the rest of the page and beside all that has been
 * shown before.
 *
 * @param tables none where everything is shown
 */
public record Veil(Audience audience, Optional<Protected> tables) {
    /** Printed for what is hidden. */
    public static final String MARK = Protected.MARK;

    /** Over nothing: for what has to be said of the audience alone. */
    public static Veil of(Audience audience) {
        return new Veil(audience, Optional.empty());
    }

    /**
     * Over tables that are shown together.
     *
     * @param title what they are, for the register of releases
     * @param shown the indicators shown of each row, and those that can be told from what is
     */
    public static Veil over(
            Viewpoint viewpoint,
            Indicators source,
            String title,
            Collection<Indicator> shown,
            Answer... answers) {
        return viewpoint.audience().threshold() == 0
                ? of(viewpoint.audience())
                : over(
                        viewpoint,
                        source,
                        title,
                        shown,
                        Tables.of(viewpoint.audience(), source, shown, answers));
    }

    /** The same over tables that have been put together. */
    public static Veil over(
            Viewpoint viewpoint,
            Indicators source,
            String title,
            Collection<Indicator> shown,
            Tables tables) {
        var leaving =
                new Register.Leaving(
                        "Figures, %s: %s".formatted(viewpoint.name(), title),
                        source.folder().manifest().id(),
                        shown,
                        tables);
        return new Veil(viewpoint.audience(), Optional.of(viewpoint.register().protect(leaving)));
    }

    /** Whether the row's figure is hidden. */
    public boolean hides(Answer answer, Row row, Indicator indicator) {
        return tables.filter(known -> known.hides(answer, row, indicator)).isPresent();
    }

    /** Whether the figure of the row's groups but the last, all of those together, is hidden. */
    public boolean hidesWithoutLast(Answer answer, Row row, Indicator indicator) {
        var last = answer.question().by().getLast();
        return tables.filter(known -> known.hidesWithout(answer, row, last, indicator)).isPresent();
    }

    /** Whether the total's figure is hidden. */
    public boolean hidesTotal(Answer answer, Indicator indicator) {
        return tables.filter(known -> known.hidesTotal(answer, indicator)).isPresent();
    }

    /** Whether a chart over time must not be drawn. */
    public boolean hides(Tables.Series series) {
        return tables.filter(known -> known.hides(series)).isPresent();
    }

    /** What has to be said under the table. */
    public String note() {
        return audience.threshold() == 0
                ? "Numbers from 1 to 4 can identify a child: do not pass this on as it stands."
                : "%s: hidden, because it is from 1 to %d or would give such a number away, here or beside what was shown before. Nought is shown."
                        .formatted(MARK, audience.threshold() - 1);
    }
}
