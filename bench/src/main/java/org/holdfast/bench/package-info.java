/** What Holdfast costs: benchmarks of pure code, and load on the pages of a running server. */
@NullMarked
package org.holdfast.bench;

import org.jspecify.annotations.NullMarked;
