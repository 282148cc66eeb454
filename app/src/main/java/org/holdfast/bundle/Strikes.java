package org.holdfast.bundle;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is to be struck out.
 *
 * @param everywhere words and names, wherever they stand
 * @param inPaper words in one paper only, by its key
 * @param whole whole passages, each as {@code paper/passage}
 */
record Strikes(List<String> everywhere, Map<String, List<String>> inPaper, Set<String> whole) {

    static final Strikes NONE = new Strikes(List.of(), Map.of(), Set.of());

    Strikes {
        everywhere = List.copyOf(everywhere);
        inPaper = Map.copyOf(inPaper);
        whole = Set.copyOf(whole);
    }

    boolean isWhole(Paper paper, Paper.Passage passage) {
        return whole.contains(paper.key() + "/" + passage.key());
    }

    /** The words of one paper alone. */
    List<String> in(Paper paper) {
        return inPaper.getOrDefault(paper.key(), List.of());
    }

    /** Names of other children stand in it. */
    @Override
    public String toString() {
        return "Strikes[%d, %d, %d]".formatted(everywhere.size(), inPaper.size(), whole.size());
    }
}
