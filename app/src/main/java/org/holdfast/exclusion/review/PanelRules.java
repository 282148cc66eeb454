package org.holdfast.exclusion.review;

import java.util.ArrayList;
import java.util.List;

/** Whether a review panel is made up as the law wants it (IRP-8; 2012 Regs Sch 1 paras 3, 5). */
public final class PanelRules {
    private static final int SMALL = 3; // Sch 1 para 3(1)
    private static final int LARGE = 5; // Sch 1 para 3(1)
    private static final int MOST_OF_A_KIND = 2; // Sch 1 para 3(2)

    private PanelRules() {}

    /** Everything that is wrong with it, in words. */
    public static List<String> faults(Panel panel) {
        var faults = new ArrayList<String>();
        if (panel.members() != SMALL && panel.members() != LARGE) {
            faults.add("A panel has three or five members; this one would have " + panel.members());
        }
        if (!panel.layChair()) {
            faults.add(
                    "The chair must be a lay member who has never worked in a school for pay"
                            + " (time as a governor or volunteer does not count)");
        }
        if (panel.heads() < 1 || panel.heads() > MOST_OF_A_KIND) {
            faults.add("One or two members must be heads, now or within five years");
        }
        if (panel.governors() < 1 || panel.governors() > MOST_OF_A_KIND) {
            faults.add(
                    "One or two members must be governors, management committee members or trust"
                            + " directors, with 12 months of it in the last five years");
        }
        if (!panel.unconnected()) {
            faults.add("No member may have a connection that might raise doubt");
        }
        if (!panel.trained()) {
            faults.add("Members and clerk need training within the last two years");
        }
        return faults;
    }
}
