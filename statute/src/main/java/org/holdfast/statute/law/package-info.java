/** The law itself: one readable unit for each rule, and the clock that runs a case through them. */
@NullMarked
package org.holdfast.statute.law;

import org.jspecify.annotations.NullMarked;
