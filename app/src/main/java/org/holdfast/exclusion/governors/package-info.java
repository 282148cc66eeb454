/** The governing board’s meeting on an exclusion: who is invited, how it is held, its papers. */
@NullMarked
package org.holdfast.exclusion.governors;

import org.jspecify.annotations.NullMarked;
