/**
 * Did the strategy make a difference? Designs in the order of what they can show: interrupted time
 * series, difference in differences, staggered starts, synthetic control.
 *
 * <p>None of them proves a cause. Each says what was compared, with what, and how sure it is;
 * outcome, start and comparison are fixed before outcomes are seen.
 */
@NullMarked
package org.holdfast.statistics.evaluation;

import org.jspecify.annotations.NullMarked;
