package org.holdfast.statistics.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.holdfast.statistics.UnusableInput;

/**
 * Which groups' results may be shown. A group under the threshold is hidden, and then the smallest
 * shown one until at least two are hidden that together reach the threshold, because total − shown
 * = hidden. Crossing two groupings is a new grouping, tested again.
 *
 * @param showTotal whether even the total may be shown
 * @param shown groups in the order given
 * @param hidden groups in the order given
 */
public record ResultDisclosure(boolean showTotal, List<String> shown, List<String> hidden) {
    /** Respondents behind any result, and behind free text. */
    public static final int CUSTOMARY_THRESHOLD = 10;

    /** For staff-only surveys with a documented reason. */
    public static final int STAFF_THRESHOLD = 5;

    private static final int LEAST_HIDDEN = 2;

    /** How many answered in a group. */
    public record Group(String name, int respondents) {
        public Group {
            UnusableInput.unless(respondents >= 0, "respondents cannot be below 0");
        }
    }

    public ResultDisclosure {
        shown = List.copyOf(shown);
        hidden = List.copyOf(hidden);
    }

    public static ResultDisclosure of(List<Group> groups, int threshold) {
        var shown = new ArrayList<>(groups);
        if (respondents(groups) < threshold) {
            return new ResultDisclosure(false, List.of(), names(groups));
        }
        shown.removeIf(group -> group.respondents() < threshold);
        var hidden = new ArrayList<>(groups);
        hidden.removeAll(shown);
        while (!hidden.isEmpty() && !shown.isEmpty() && isExposed(hidden, threshold)) {
            var smallest =
                    shown.stream().min(Comparator.comparingInt(Group::respondents)).orElseThrow();
            shown.remove(smallest);
            hidden.add(smallest);
        }
        return new ResultDisclosure(
                true, names(shown), names(groups.stream().filter(hidden::contains).toList()));
    }

    private static boolean isExposed(List<Group> hidden, int threshold) {
        return hidden.size() < LEAST_HIDDEN || respondents(hidden) < threshold;
    }

    private static int respondents(List<Group> groups) {
        return groups.stream().mapToInt(Group::respondents).sum();
    }

    private static List<String> names(List<Group> groups) {
        return groups.stream().map(Group::name).toList();
    }
}
