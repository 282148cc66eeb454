/**
 * The methods of the statistics library, asked and answered in JSON: only this layer knows the
 * keys.
 */
@NullMarked
@NamedInterface("statistics")
package org.holdfast.exchange.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
