package org.holdfast.statistics.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tables that are linked, to one another or to what was published before, made safe together. A
 * figure for A, for B and for both; this term's year to date beside last term's: each may be
 * harmless and their difference not.
 *
 * <p>Small counts are hidden. As long as an intruder of everything else, earlier releases included,
 * can work one out, the smallest overlapping figure of this release is hidden too.
 *
 * @param published figures of this release that may be shown
 * @param hidden those that must not
 * @param lost hidden figures that an intruder can work out all the same, because what gives them
 *     away is already out: withhold the table and tell whoever answers for it
 */
public record LinkedRelease(List<Figure> published, List<Figure> hidden, List<Figure> lost) {
    private static final Comparator<Figure> LEAST_MISSED =
            Comparator.comparingInt((Figure figure) -> figure.value() == 0 ? 1 : 0)
                    .thenComparingInt(Figure::value)
                    .thenComparingInt(figure -> figure.parts().size())
                    .thenComparing(Figure::name);

    public LinkedRelease {
        published = List.copyOf(published);
        hidden = List.copyOf(hidden);
        lost = List.copyOf(lost);
    }

    /**
     * Decides what of a release may be shown.
     *
     * @param proposed every figure of the release, totals too
     * @param earlier every figure about the same parts that is out already
     * @param threshold counts from 1 to threshold − 1 are hidden
     */
    public static LinkedRelease of(
            Collection<Figure> proposed, Collection<Figure> earlier, int threshold) {
        var published = new ArrayList<>(proposed);
        published.removeIf(figure -> DisclosureRules.hidesCount(figure.value(), threshold));
        var hidden = new ArrayList<>(proposed);
        hidden.removeAll(published);
        var lost = new ArrayList<Figure>();
        var exposed = firstExposed(published, hidden, earlier, lost);
        while (exposed.isPresent()) {
            var next = smallestBeside(exposed.get(), published);
            if (next.isPresent()) {
                published.remove(next.get());
                hidden.add(next.get());
            } else {
                lost.add(exposed.get());
            }
            exposed = firstExposed(published, hidden, earlier, lost);
        }
        return new LinkedRelease(published, hidden, lost);
    }

    private static Optional<Figure> firstExposed(
            List<Figure> published,
            List<Figure> hidden,
            Collection<Figure> earlier,
            List<Figure> lost) {
        var known = new ArrayList<>(published);
        known.addAll(earlier);
        var intruder = Intruder.of(known, hidden);
        return hidden.stream()
                .filter(figure -> !lost.contains(figure))
                .filter(figure -> intruder.workOut(figure).isKnown())
                .findFirst();
    }

    private static Optional<Figure> smallestBeside(Figure exposed, List<Figure> published) {
        return published.stream().filter(exposed::overlaps).min(LEAST_MISSED);
    }
}
