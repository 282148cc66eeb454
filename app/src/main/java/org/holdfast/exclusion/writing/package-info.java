/** The letters and notices that follow from an exclusion: what each says of the case. */
@NullMarked
package org.holdfast.exclusion.writing;

import org.jspecify.annotations.NullMarked;
