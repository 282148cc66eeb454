/** What the law costs to compute. */
@NullMarked
package org.holdfast.bench.statute;

import org.jspecify.annotations.NullMarked;
