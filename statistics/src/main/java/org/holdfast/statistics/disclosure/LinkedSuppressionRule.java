package org.holdfast.statistics.disclosure;

import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.statistics.disclosure.LinkedCount.Standing;

/** The greedy rule of complementary suppression over linked tables, and its audit. One use. */
final class LinkedSuppressionRule {
    /**
     * Giving back asks for one audit a count: in larger knots it would take longer than it saves.
     */
    private static final int LARGEST_GIVEN_BACK = 60;

    private final LinkedCounts counts;
    private final Knots knots;
    private final Set<String> unknown = new TreeSet<>();
    private final Set<String> lost = new TreeSet<>();

    LinkedSuppressionRule(LinkedCounts counts, int width) {
        this.counts = counts;
        this.knots = new Knots(counts, width);
    }

    LinkedSuppression apply() {
        var primary = new TreeSet<String>();
        for (var count : counts.counts().values()) {
            if (count.standing() == Standing.PROPOSED && count.sensitive()) {
                primary.add(count.name());
            }
            if (count.standing() == Standing.UNSEEN) {
                unknown.add(count.name());
            }
        }
        unknown.addAll(primary);
        // Each round hides at least one more or gives one up: it ends.
        var changed = hideBesideTheExposed();
        while (changed) {
            changed = hideBesideTheExposed();
        }
        giveBack(primary);
        var secondary = new TreeSet<>(unknown);
        secondary.removeIf(
                name -> primary.contains(name) || counts.count(name).standing() == Standing.UNSEEN);
        return new LinkedSuppression(primary, secondary, lost);
    }

    /** One more beside each exposed count, but no two for one tie in the same round. */
    private boolean hideBesideTheExposed() {
        var exposed = new TreeSet<>(knots.exposed(unknown));
        exposed.removeAll(lost);
        var touched = new HashSet<Tie>();
        var stuck = new TreeSet<String>();
        var changed = false;
        for (var name : exposed) {
            var ties = knots.tiesOf(name);
            if (ties.stream().anyMatch(touched::contains)) {
                continue;
            }
            var next = smallestShown(ties).or(() -> smallestShown(knots.tiesAround(name, unknown)));
            if (next.isPresent()) {
                unknown.add(next.get());
                touched.addAll(knots.tiesOf(next.get()));
                changed = true;
            } else {
                stuck.add(name);
            }
        }
        // What this round has hidden may already help those that found nothing to hide.
        return changed || lost.addAll(stuck);
    }

    private Optional<String> smallestShown(List<Tie> ties) {
        return ties.stream()
                .flatMap(tie -> tie.weights().keySet().stream())
                .distinct()
                .map(counts::count)
                .filter(this::canBeHidden)
                .min(leastMissed())
                .map(LinkedCount::name);
    }

    private boolean canBeHidden(LinkedCount count) {
        return count.standing() == Standing.PROPOSED && !unknown.contains(count.name());
    }

    /** Cells before totals, counts before noughts, those whose other lines hide one already. */
    private Comparator<LinkedCount> leastMissed() {
        return comparingInt(LinkedCount::dearness)
                .thenComparing(count -> count.value() == 0)
                .thenComparing(comparingInt(this::hiddenBeside).reversed())
                .thenComparingInt(LinkedCount::value)
                .thenComparing(LinkedCount::name);
    }

    private int hiddenBeside(LinkedCount count) {
        return (int)
                knots.tiesOf(count.name()).stream()
                        .filter(tie -> tie.weights().keySet().stream().anyMatch(unknown::contains))
                        .count();
    }

    /** Shows again what is not needed, what readers miss most first. */
    private void giveBack(Set<String> primary) {
        var before = new HashSet<>(knots.exposed(unknown));
        var dearest =
                unknown.stream()
                        .filter(name -> !primary.contains(name))
                        .map(counts::count)
                        .filter(count -> count.standing() == Standing.PROPOSED)
                        .sorted(
                                comparingInt(LinkedCount::dearness)
                                        .thenComparingInt(LinkedCount::value)
                                        .reversed()
                                        .thenComparing(LinkedCount::name))
                        .toList();
        for (var count : dearest) {
            if (knots.sizeAround(count.name(), unknown) <= LARGEST_GIVEN_BACK) {
                unknown.remove(count.name());
                if (!before.containsAll(knots.exposed(unknown))) {
                    unknown.add(count.name());
                }
            }
        }
    }
}
