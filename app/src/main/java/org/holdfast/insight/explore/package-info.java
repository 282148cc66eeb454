/** Any indicator by any characteristic in any period, under an address that can be passed on. */
@NullMarked
package org.holdfast.insight.explore;

import org.jspecify.annotations.NullMarked;
