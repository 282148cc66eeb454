/**
 * What places cost and what fewer exclusions would be worth, at the authority's own rates only. No
 * default cost is supplied, and no published lifetime figure is multiplied by anything.
 */
@NullMarked
package org.holdfast.statistics.cost;

import org.jspecify.annotations.NullMarked;
