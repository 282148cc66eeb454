/**
 * What may follow when the governing board declines to reinstate: independent review,
 * reconsideration, a claim of discrimination, and the end of the name on the register.
 */
@NullMarked
package org.holdfast.exclusion.review;

import org.jspecify.annotations.NullMarked;
