/**
 * The indicators, each defined once, and their computation over a snapshot's folder. Pure DuckDB:
 * it needs no server, no database and no Spring.
 *
 * <p>Definitions: Department for Education, <em>Suspensions and permanent exclusions in
 * England</em>, methodology to the autumn term 2024/25 release.
 */
@NullMarked
@NamedInterface("indicator")
package org.holdfast.insight.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
