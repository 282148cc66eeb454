package org.holdfast.published.compare;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.holdfast.published.figure.Areas;
import org.holdfast.published.figure.Indicator;
import org.holdfast.statistics.Ratio;

/** When a figure must be read with care. */
final class CautionRules {
    /**
     * Below it a count says little and can point to a child; the publisher's older rule, 1 to 4.
     */
    static final double FEW = 5;

    private static final double SMALL_BASE = 1000;

    /** City of London and Isles of Scilly: first and second lowest in most tables, and no model. */
    private static final Set<String> TINY = Set.of("201", "420");

    private static final double LAST_PLACE = 0.0051;

    /** Older releases round counts of England and regions to 5, and make rates before rounding. */
    private static final double ROUNDED_BY = 2.5;

    private CautionRules() {}

    static List<Caution> of(Compared figure, boolean releasesDiffer) {
        var cautions = EnumSet.noneOf(Caution.class);
        addSmall(figure, cautions);
        addPeriods(figure, cautions);
        addAreas(figure, cautions);
        if (releasesDiffer) {
            cautions.add(Caution.RELEASES_DIFFER);
        }
        return List.copyOf(cautions);
    }

    private static void addSmall(Compared figure, Set<Caution> cautions) {
        var events =
                figure.indicator().kind() == Indicator.Kind.COUNT
                        ? figure.value().value()
                        : figure.counts().events().value();
        var base = figure.counts().base().value();
        if (within(events, FEW) && events.getAsDouble() > 0) {
            cautions.add(Caution.SMALL_NUMBER);
        }
        if (within(base, SMALL_BASE) && base.getAsDouble() > 0) {
            cautions.add(Caution.SMALL_BASE);
        }
        if (base.isPresent() && base.getAsDouble() == 0 && events.orElse(0) > 0) {
            cautions.add(Caution.NO_BASE);
        }
        var made =
                events.isPresent() && base.isPresent()
                        ? Ratio.per100(events.getAsDouble(), base.getAsDouble())
                        : OptionalDouble.empty();
        var gap = Ratio.difference(figure.value().value(), made);
        if (gap.isPresent()
                && Math.abs(gap.getAsDouble())
                        > LAST_PLACE + Ratio.per100(ROUNDED_BY, base.orElse(1)).orElse(0)) {
            cautions.add(Caution.COUNTS_DISAGREE);
        }
    }

    private static boolean within(OptionalDouble number, double limit) {
        return number.isPresent() && number.getAsDouble() < limit;
    }

    private static void addPeriods(Compared figure, Set<Caution> cautions) {
        if (figure.subject().period().pandemic()) {
            cautions.add(Caution.PANDEMIC);
        }
        if (figure.change().points().isPresent()
                && (figure.subject().period().pandemic() || figure.change().before().pandemic())) {
            cautions.add(Caution.CHANGE_OVER_PANDEMIC);
        }
    }

    private static void addAreas(Compared figure, Set<Caution> cautions) {
        var area = figure.subject().area().what();
        if (TINY.contains(area.code())) {
            cautions.add(Caution.TINY_AREA);
        }
        if (area.ended()) {
            cautions.add(Caution.AREA_ENDED);
        }
        if (figure.region()
                .filter(region -> region.area().region().filter(Areas.LONDON::equals).isPresent())
                .filter(region -> region.value().value().isPresent())
                .isPresent()) {
            cautions.add(Caution.INNER_OR_OUTER_LONDON);
        }
        if (figure.neighbours().stream().anyMatch(set -> set.used() < set.each().size())) {
            cautions.add(Caution.NEIGHBOURS_MISSING);
        }
    }
}
