/**
 * Results in plain words, by rule. A sentence never says more than the numbers under it: it carries
 * the base, the interval and what was not taken into account; it says "times as likely" of risks
 * only, never "because of", never "worse", never "no effect".
 */
@NullMarked
package org.holdfast.statistics.wording;

import org.jspecify.annotations.NullMarked;
