/** Proportions and rates, with the intervals that belong to them. */
@NullMarked
package org.holdfast.statistics.rate;

import org.jspecify.annotations.NullMarked;
