/**
 * An area's published figures beside England, its region, its statistical neighbours and its past.
 */
@NullMarked
@NamedInterface("compare")
package org.holdfast.published.compare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
