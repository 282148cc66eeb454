package org.holdfast.insight;

import java.util.Collection;
import org.holdfast.insight.disclosure.Disclosure;
import org.holdfast.insight.disclosure.Protected;
import org.holdfast.insight.disclosure.Tables;
import org.holdfast.insight.indicator.Indicator;
import org.holdfast.organisation.AuthorityId;

/** Protects tables against everything that an authority has let out, and remembers them. */
public interface Register {

    /**
     * Tables about to be shown to those outside.
     *
     * @param title what is shown, for whoever reads the register
     * @param snapshot id of the snapshot that they are counted from
     */
    record Leaving(
            String title, String snapshot, Collection<Indicator> indicators, Tables tables) {}

    /** What of them may be shown. */
    Protected protect(Leaving leaving);

    /** Where nothing was let out before and nothing is remembered. */
    static Register none() {
        return leaving -> Disclosure.protect(leaving.tables());
    }

    /** The registers of all authorities. */
    interface OfAuthorities {
        /** Equal for the same authority. */
        Register of(AuthorityId authority);
    }
}
