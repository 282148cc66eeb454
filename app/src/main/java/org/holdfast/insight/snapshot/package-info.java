/**
 * Immutable copies of what the modules publish for counting, one folder each, that analysts open in
 * R, Python or DuckDB as they are and every figure is computed from.
 */
@NullMarked
@NamedInterface("snapshot")
package org.holdfast.insight.snapshot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
