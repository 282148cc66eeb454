package org.holdfast.published.file;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.published.figure.Breakdowns;
import org.holdfast.published.figure.Indicators;

/**
 * What of a file is wanted. Whatever is not is passed over as it is read.
 *
 * @param indicators codes; none for all. The counts behind a rate come with it
 * @param by codes of the breakdowns; empty for totals; none for every row
 * @param fixed groups that a row must be of, by breakdown; they are taken as if they were totals
 */
public record Selection(
        Set<String> indicators, Optional<List<String>> by, Map<String, String> fixed) {

    public Selection {
        indicators = Set.copyOf(indicators);
        fixed = Map.copyOf(fixed);
    }

    /** Everything. */
    public static Selection all() {
        return new Selection(Set.of(), Optional.empty(), Map.of());
    }

    boolean wantsIndicator(String code) {
        return indicators.isEmpty()
                || indicators.contains(code)
                || indicators.stream()
                        .flatMap(wanted -> Indicators.of(wanted).behind().stream())
                        .anyMatch(behind ->
                                behind.events().equals(code) || behind.base().equals(code));
    }

    /**
     * Whether a row of these breakdowns is wanted: the breakdowns asked for, or totals.
     *
     * @param by breakdowns of which the row is one group
     * @param untotalled breakdowns of which the file has no total, which every row has therefore
     */
    boolean wantsBreakdown(List<String> by, Set<String> untotalled) {
        if (this.by.isEmpty()) {
            return true;
        }
        var has = new HashSet<>(by);
        var asked = new HashSet<>(this.by.orElseThrow());
        has.addAll(untotalled);
        asked.addAll(untotalled);
        return has.equals(asked) || has.equals(untotalled);
    }

    /** Whether the row is of the group that is fixed for the breakdown, where one is. */
    boolean fixes(String breakdown, String groupKey) {
        var wanted = fixed.get(breakdown);
        return wanted != null && Breakdowns.groupKey(breakdown, wanted).equals(groupKey);
    }
}
