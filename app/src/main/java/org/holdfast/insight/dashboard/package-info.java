/**
 * What a reader of figures comes for: the authority on one page, one school on another, and how
 * every figure is counted.
 */
@NullMarked
package org.holdfast.insight.dashboard;

import org.jspecify.annotations.NullMarked;
