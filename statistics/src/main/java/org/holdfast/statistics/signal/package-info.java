/**
 * Telling signal from noise: control charts, funnel plots, cumulative sums.
 *
 * <p>A signal says that something other than the usual variation is at work. It does not say what,
 * nor whether it is good.
 */
@NullMarked
package org.holdfast.statistics.signal;

import org.jspecify.annotations.NullMarked;
