/**
 * School law for suspension, exclusion and the inclusion pathway in England, as pure functions:
 * calendars, counting, and the duties that follow from what happened, each with its derivation and
 * the law that was in force.
 */
@NullMarked
package org.holdfast.statute;

import org.jspecify.annotations.NullMarked;
