/** The pre-exclusion assessment: a structured conversation before anything is decided. */
@NullMarked
package org.holdfast.exclusion.assessment;

import org.jspecify.annotations.NullMarked;
