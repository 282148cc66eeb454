/**
 * Disproportionality: whether one group of pupils is sanctioned more than another, by how much, and
 * how sure that is.
 *
 * <p>Risk measures are of pupils with one or more, never of counts of suspensions. A ratio of risks
 * reads "x times as likely", a ratio of odds never does, and no figure here says why.
 */
@NullMarked
package org.holdfast.statistics.inequality;

import org.jspecify.annotations.NullMarked;
