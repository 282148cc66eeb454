/** The numerical ground the methods stand on: samples, least squares, flows. */
@NullMarked
package org.holdfast.statistics.numeric;

import org.jspecify.annotations.NullMarked;
