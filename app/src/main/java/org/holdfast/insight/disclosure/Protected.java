package org.holdfast.insight.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.insight.indicator.Answer;
import org.holdfast.insight.indicator.Answer.Row;
import org.holdfast.insight.indicator.Breakdown;
import org.holdfast.insight.indicator.Figure;
import org.holdfast.insight.indicator.Indicator;
import org.holdfast.insight.indicator.Measure;
import org.holdfast.statistics.disclosure.Audience;
import org.holdfast.statistics.disclosure.LinkedSuppression;

/**
 * Tables with what is hidden in them. Ask it for every figure that is printed, drawn or written to
 * a file; what it hides must be neither, and no ratio or interval with it.
 */
public final class Protected {
    /** Printed for what is hidden (Government Statistical Service, symbols in tables). */
    public static final String MARK = "c";

    private final Tables tables;
    private final Map<Subject, Counted> counts;
    private final LinkedSuppression suppression;

    Protected(Tables tables, Map<Subject, Counted> counts, LinkedSuppression suppression) {
        this.tables = tables;
        this.counts = counts;
        this.suppression = suppression;
    }

    /** Whether the row's count is hidden. */
    public boolean hides(Answer answer, Row row, Measure measure) {
        return hides(new AnswerReading(answer).subject(row, measure));
    }

    /** Whether the row's figure is hidden: its count, or what it is divided by. */
    public boolean hides(Answer answer, Row row, Indicator indicator) {
        var formula = indicator.formula();
        var below = formula.denominator();
        return hides(answer, row, formula.numerator())
                || (below != null && hides(answer, row, below));
    }

    /**
     * Whether the figure of the row's groups without one of them is hidden; so it is if not known.
     */
    public boolean hidesWithout(Answer answer, Row row, Breakdown without, Indicator indicator) {
        var below = indicator.formula().denominator();
        return hidesWithout(answer, row, without, indicator.formula().numerator())
                || (below != null && hidesWithout(answer, row, without, below));
    }

    private boolean hidesWithout(Answer answer, Row row, Breakdown without, Measure measure) {
        var subject = new AnswerReading(answer).subject(row, measure).without(without);
        return !counts.containsKey(subject) || suppression.hides(subject.text());
    }

    /** Whether any point of a chart over time is hidden: then it must not be drawn. */
    public boolean hides(Tables.Series series) {
        return series.points().stream().map(series::subject).anyMatch(this::hides);
    }

    /** Whether the total's count is hidden. */
    public boolean hidesTotal(Answer answer, Measure measure) {
        return hides(new AnswerReading(answer).totalSubject(measure));
    }

    /** Whether the total's figure is hidden. */
    public boolean hidesTotal(Answer answer, Indicator indicator) {
        var formula = indicator.formula();
        var below = formula.denominator();
        return hidesTotal(answer, formula.numerator())
                || (below != null && hidesTotal(answer, below));
    }

    private boolean hides(Subject subject) {
        if (!counts.containsKey(subject)) {
            throw new IllegalArgumentException(
                    "This was not among what was protected: " + subject.text());
        }
        return suppression.hides(subject.text());
    }

    /** The row's figure, unless it is hidden. */
    public Optional<Figure> figure(Answer answer, Row row, Indicator indicator) {
        return hides(answer, row, indicator)
                ? Optional.empty()
                : Optional.of(row.figure(indicator));
    }

    /** The total's figure, unless it is hidden. */
    public Optional<Figure> total(Answer answer, Indicator indicator) {
        return hidesTotal(answer, indicator)
                ? Optional.empty()
                : Optional.of(answer.figure(indicator));
    }

    /** The row's figure as printed, {@value #MARK} where it is hidden. */
    public String shown(Answer answer, Row row, Indicator indicator) {
        return figure(answer, row, indicator).map(Figure::shown).orElse(MARK);
    }

    /** The total's figure as printed, {@value #MARK} where it is hidden. */
    public String shownTotal(Answer answer, Indicator indicator) {
        return total(answer, indicator).map(Figure::shown).orElse(MARK);
    }

    /** Whether anything is hidden at all. */
    public boolean hidesAnything() {
        return !suppression.primary().isEmpty();
    }

    /**
     * What could be worked out all the same, because what gives it away is out already: whoever
     * answers for the release is told. Their subjects' texts.
     */
    public List<String> lost() {
        return List.copyOf(suppression.lost());
    }

    /** Counts from 1 to this less one are hidden. */
    public int threshold() {
        return tables.audience().threshold();
    }

    /** The day up to which the tables know things. */
    public LocalDate asAt() {
        return tables.asAt();
    }

    /** What has to be said under the tables. */
    public List<String> notes() {
        var audience = tables.audience();
        var notes = new ArrayList<String>();
        if (audience == Audience.NAMED_STAFF) {
            notes.add(
                    "For staff who work with these pupils: small counts are shown. Do not pass the"
                            + " table on.");
            return notes;
        }
        notes.add(
                "%s: confidential. Counts from 1 to %d are hidden, and others so that those cannot be worked out. Nought is shown."
                        .formatted(MARK, audience.threshold() - 1));
        return notes;
    }

    /** Every count, printed or hidden, for the register of releases. */
    public List<Released> released() {
        return counts.values().stream()
                .map(counted ->
                        new Released(
                                counted.subject(),
                                asAt(),
                                counted.value(),
                                !suppression.hides(counted.subject().text())))
                .sorted(Comparator.comparing(Released::subject))
                .toList();
    }
}
