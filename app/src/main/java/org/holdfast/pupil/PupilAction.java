package org.holdfast.pupil;

import java.util.List;

/** What another module lets the current actor begin from a pupil's page. */
public interface PupilAction {

    /** Where its buttons stand among the others. */
    int order();

    /** The buttons; none if the current actor may not, or there is nothing to begin. */
    List<Button> buttonsFor(PupilId pupil);

    /**
     * A button that leads to a page.
     *
     * @param label starts with a verb: "Suspend or exclude"
     */
    record Button(String label, String path) {}
}
