package org.holdfast.insight.disclosure;

import java.time.LocalDate;

/**
 * A count of an earlier release, as the register keeps it.
 *
 * @param asAt the day up to which its snapshot knew things
 * @param value the count, also where it was hidden: protecting what follows needs it
 * @param shown whether it was printed
 */
public record Released(Subject subject, LocalDate asAt, int value, boolean shown) {}
