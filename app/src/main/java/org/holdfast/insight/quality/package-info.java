/**
 * What is missing or late in the records that the figures are counted from, and where to mend it.
 */
@NullMarked
package org.holdfast.insight.quality;

import org.jspecify.annotations.NullMarked;
