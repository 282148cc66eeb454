/**
 * The figures at the size of a nation: a made-up snapshot, the whole release and the dashboard's
 * questions, timed, and the same counts made by others. Run it with {@code bench/figures/run}.
 */
@NullMarked
package org.holdfast.bench.figures;

import org.jspecify.annotations.NullMarked;
