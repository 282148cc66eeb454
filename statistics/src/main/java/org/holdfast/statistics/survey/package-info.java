/**
 * Surveys and votes: distributions, precision, weights, reliability, and what may be shown without
 * giving anyone away.
 */
@NullMarked
package org.holdfast.statistics.survey;

import org.jspecify.annotations.NullMarked;
