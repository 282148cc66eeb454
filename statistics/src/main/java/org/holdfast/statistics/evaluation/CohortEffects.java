package org.holdfast.statistics.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.holdfast.statistics.evaluation.Panel.Unit;
import org.holdfast.statistics.evaluation.StaggeredStart.Controls;
import org.holdfast.statistics.evaluation.StaggeredStart.Effect;
import org.holdfast.statistics.numeric.Sample;

/** Works out ATT(g,t), cell by cell. */
final class CohortEffects {
    private final Panel panel;
    private final Controls controls;

    CohortEffects(Panel panel, Controls controls) {
        this.panel = panel;
        this.controls = controls;
    }

    StaggeredStart all() {
        var cells = new TreeMap<CohortPeriod, Optional<Effect>>();
        var sizes = new TreeMap<Integer, Integer>();
        panel.cohorts()
                .forEach((cohort, units) -> {
                    if (cohort > 1) {
                        sizes.put(cohort, units.size());
                        for (var period = 2; period <= panel.periods(); period++) {
                            var cell = new CohortPeriod(cohort, period);
                            cells.put(cell, effect(cell, units));
                        }
                    }
                });
        return new StaggeredStart(cells, sizes);
    }

    private Optional<Effect> effect(CohortPeriod cell, List<Unit> cohort) {
        var base = cell.isTreated() ? cell.cohort() - 1 : cell.period() - 1;
        var others = panel.units().stream().filter(unit -> isControl(unit, cell, base)).toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        var treated = changes(cohort, base, cell.period());
        var control = changes(others, base, cell.period());
        var value = treated.mean().getAsDouble() - control.mean().getAsDouble();
        return Optional.of(new Effect(value, Math.hypot(spread(treated), spread(control))));
    }

    private boolean isControl(Unit unit, CohortPeriod cell, int base) {
        return switch (controls) {
            case NEVER_TREATED -> !unit.isTreatedBy(panel.periods());
            case NOT_YET_TREATED ->
                    !unit.isTreatedBy(Math.max(cell.period(), base))
                            && unit.firstTreated() != cell.cohort();
        };
    }

    private static Sample changes(List<Unit> units, int base, int period) {
        return Sample.of(units.stream().map(unit -> unit.at(period) - unit.at(base)).toList());
    }

    /** √(Σ(Δᵢ − Δ̄)²/n²). */
    private static double spread(Sample changes) {
        return Math.sqrt(changes.sumOfSquares()) / changes.size();
    }
}
