package org.holdfast.intake;

import java.util.Locale;

/** Whether a problem stops an import. */
public enum Severity {
    /** Nothing is loaded. */
    ERROR,
    /** Worth a look; the rest is loaded. */
    WARNING;

    /** As it stands in reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
