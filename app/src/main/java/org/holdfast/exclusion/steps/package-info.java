/** The pages on which the steps of a case are recorded, one thing a page. */
@NullMarked
package org.holdfast.exclusion.steps;

import org.jspecify.annotations.NullMarked;
