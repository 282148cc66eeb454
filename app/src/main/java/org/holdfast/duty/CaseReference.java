package org.holdfast.duty;

import java.util.Locale;
import java.util.UUID;

/**
 * The case that duties follow from, such as an exclusion.
 *
 * @param path of the case's own page
 */
public record CaseReference(UUID id, String path) {
    private static final int CODE_LENGTH = 4;

    public CaseReference {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("A case's own page is here: " + path);
        }
    }

    /** {@code 7F3A}: enough to tell a few cases apart where no name may stand. */
    public String code() {
        return id.toString().substring(0, CODE_LENGTH).toUpperCase(Locale.ROOT);
    }
}
