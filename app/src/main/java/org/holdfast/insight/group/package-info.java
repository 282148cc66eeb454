/**
 * Disproportionality: groups of pupils beside all others, with what the data are consistent with,
 * the number of pupils that a difference amounts to, and how many comparisons were made.
 */
@NullMarked
package org.holdfast.insight.group;

import org.jspecify.annotations.NullMarked;
