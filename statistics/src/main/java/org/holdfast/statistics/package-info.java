/**
 * The statistics of inclusion, as pure functions: rates and their intervals, comparison,
 * disproportionality, disclosure control, signal and noise, evaluation.
 */
@NullMarked
package org.holdfast.statistics;

import org.jspecify.annotations.NullMarked;
