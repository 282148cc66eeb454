package org.holdfast.statute;

import java.time.LocalDate;

/**
 * The law that applies to an exclusion: that of the first session from which the pupil is excluded
 * (CAL-12; SI 2022/788 reg 3).
 */
public record Law(LocalDate occurred) {

    /** Whether an instrument was in force. */
    public boolean includes(Instrument instrument) {
        return !occurred.isBefore(instrument.from());
    }

    /** Whether the law was that between two instruments, the later not yet in force. */
    public boolean isBetween(Instrument from, Instrument until) {
        return includes(from) && !includes(until);
    }

    /** The last change to the law of exclusions before the exclusion occurred. */
    public Instrument latest() {
        var latest = Instrument.EIA_2006;
        for (var instrument : Instrument.values()) {
            if (instrument.changesExclusions() && includes(instrument)) {
                latest = instrument;
            }
        }
        return latest;
    }
}
