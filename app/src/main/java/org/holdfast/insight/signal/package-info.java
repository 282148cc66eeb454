/**
 * Signal and noise: figures over time with their usual limits, schools on a funnel, and the
 * sentence that tells the reader what to do.
 */
@NullMarked
package org.holdfast.insight.signal;

import org.jspecify.annotations.NullMarked;
