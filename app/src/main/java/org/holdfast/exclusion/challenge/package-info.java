/**
 * The authority’s challenge of an exclusion: when, by whom, the argument, the school’s answer, what
 * came of it and what was put in place.
 */
@NullMarked
package org.holdfast.exclusion.challenge;

import org.jspecify.annotations.NullMarked;
