/**
 * Days that cannot be confused: the school's own calendar, school days in halves, working days, and
 * the counts that the regulations ask for.
 */
@NullMarked
package org.holdfast.statute.calendar;

import org.jspecify.annotations.NullMarked;
