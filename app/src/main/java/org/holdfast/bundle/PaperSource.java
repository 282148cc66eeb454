package org.holdfast.bundle;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Papers that a module holds about a case. One bean for each module, or part of one, that has any.
 */
public interface PaperSource {

    /** Where its papers stand in a bundle. */
    int order();

    /**
     * The case itself, where this module keeps it.
     *
     * @return empty for a case of others, or one that the current actor may not see
     */
    default Optional<BundleCase> caseAbout(UUID about) {
        return Optional.empty();
    }

    /** Its papers about the case, in order; nothing that the current actor may not see. */
    List<Paper> papers(BundleCase about);
}
