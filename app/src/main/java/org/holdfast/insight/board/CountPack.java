package org.holdfast.insight.board;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.insight.disclosure.Protected;
import org.holdfast.insight.disclosure.Released;
import org.holdfast.insight.indicator.Indicator;
import org.holdfast.insight.indicator.Indicators;
import org.holdfast.insight.indicator.SamePoint;
import org.holdfast.insight.snapshot.SnapshotFolder;
import org.holdfast.organisation.Authority;

/** Counts a pack from a snapshot. Nothing but the snapshot and the register goes into it. */
final class CountPack {
    private CountPack() {}

    /** The frozen content, and what of it is hidden, for the register. */
    record Counted(PackContent content, Protected tables) {}

    /**
     * Counts it.
     *
     * @param earlier what the authority has released before
     */
    static Counted of(
            SnapshotFolder folder, Authority authority, PackTerm term, List<Released> earlier) {
        var asAt = folder.manifest().asAt();
        var last = term.isGoingOn(asAt) ? asAt : term.last();
        var point = SamePoint.of(folder, authority.id().value().toString(), last);
        var answers =
                PackAnswers.of(
                        Indicators.of(folder), authority.code().value(), term, point, earlier);
        var findings = new PackFindings(answers, term, point);
        var tables = new PackTables(answers, term, point).all();
        return new Counted(
                new PackContent(
                        authority.name(),
                        term.words(),
                        last,
                        folder.manifest().id(),
                        base(answers),
                        findings.answers(),
                        findings.changes(),
                        findings.questions(),
                        tables,
                        definitions()),
                answers.tables());
    }

    private static String base(PackAnswers answers) {
        var base = answers.now().base();
        var day = base.censusDay().map(Days::full).orElse("a January that is not known yet");
        return base.provisional()
                ? "Rates are of pupils on roll on %s, the latest January there is: they will be worked out again when this year’s has come."
                        .formatted(day)
                : "Rates are of pupils on roll on %s.".formatted(day);
    }

    private static List<String> definitions() {
        var definitions = new ArrayList<String>();
        for (var indicator : PackAnswers.shown()) {
            definitions.add(definition(indicator));
        }
        return definitions;
    }

    private static String definition(Indicator indicator) {
        var formula = indicator.formula();
        var below = formula.denominator();
        return "%s (version %d): %s%s.%s"
                .formatted(
                        indicator.title(),
                        indicator.version(),
                        formula.numerator().words(),
                        below == null ? "" : ", divided by " + below.words(),
                        indicator.caveat().map(caveat -> " " + caveat).orElse(""));
    }
}
