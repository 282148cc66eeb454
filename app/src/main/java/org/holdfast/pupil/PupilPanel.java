package org.holdfast.pupil;

import java.util.List;
import java.util.Optional;

/**
 * What another module says in the panel "Now" at the top of a pupil's page. One bean for each
 * module; it answers for the current actor, in one statement.
 */
public interface PupilPanel {

    /** Where its lines stand: exclusion 20, support 10, duties 30. */
    int order();

    List<Line> linesFor(PupilId pupil);

    /**
     * A line such as "Suspensions this term: 2 (6.5 days)".
     *
     * @param label two or three words
     * @param words the answer, in words and one number or date
     * @param detail where it is opened, if anywhere
     */
    record Line(String label, String words, Optional<String> detail) {

        @Override
        public String toString() {
            return "Line[" + label + "]";
        }
    }
}
