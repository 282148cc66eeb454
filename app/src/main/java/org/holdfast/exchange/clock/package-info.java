/**
 * Statute cases read from a file, strictly, and the findings of the statutory clock written out.
 */
@NullMarked
@NamedInterface("clock")
package org.holdfast.exchange.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
