/**
 * What became of pupils: scored measures, reliable change, effect sizes, attendance, and how much
 * improvement to expect from nothing.
 *
 * <p>No item text of any questionnaire is or may be here: SDQ, WEMWBS and Boxall are their owners'.
 * Change is reported only for pupils measured twice, by the same respondent on the same version.
 */
@NullMarked
package org.holdfast.statistics.outcome;

import org.jspecify.annotations.NullMarked;
