/** Education while a pupil is out, examinations, and the way back. */
@NullMarked
package org.holdfast.exclusion.schooling;

import org.jspecify.annotations.NullMarked;
