/** Keeping accounts: who works here, which roles they hold, and everything that was changed. */
@NullMarked
package org.holdfast.access.people;

import org.jspecify.annotations.NullMarked;
