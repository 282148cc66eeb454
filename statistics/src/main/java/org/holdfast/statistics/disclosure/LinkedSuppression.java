package org.holdfast.statistics.disclosure;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Linked tables made safe to publish together.
 *
 * <p>Sensitive counts are hidden (primary). As long as an outsider can work one of them out to
 * within the protection width, from everything shown now and before, from the ties and from no
 * count being below 0, another count is hidden (secondary); at last those that turn out not to be
 * needed are given back. What the outsider can work out is found exactly, by linear programming.
 *
 * <p>The rule of choice is that of section 2.7 of the reference ({@link Suppression}); it works on
 * any number of tables at once, and asks for more: the outsider must be left not with two possible
 * counts but with a span as wide as the threshold, so that nobody learns even that the count is
 * small.
 *
 * @param primary hidden for being sensitive
 * @param secondary hidden to protect those
 * @param lost sensitive counts, or what came between two releases, that an outsider can work out
 *     all the same, because what gives them away is out already: whoever answers for the release is
 *     told
 */
public record LinkedSuppression(Set<String> primary, Set<String> secondary, Set<String> lost) {
    public LinkedSuppression {
        primary = sorted(primary);
        secondary = sorted(secondary);
        lost = sorted(lost);
    }

    private static Set<String> sorted(Set<String> names) {
        return Collections.unmodifiableSet(new TreeSet<>(names));
    }

    /**
     * Decides what is hidden.
     *
     * @param width how far apart the least and the greatest possible value of a sensitive count
     *     must stay: the threshold
     */
    public static LinkedSuppression of(LinkedCounts counts, int width) {
        return new LinkedSuppressionRule(counts, width).apply();
    }

    /** Nothing hidden. */
    public static LinkedSuppression nothing() {
        return new LinkedSuppression(Set.of(), Set.of(), Set.of());
    }

    public boolean hides(String name) {
        return primary.contains(name) || secondary.contains(name);
    }
}
