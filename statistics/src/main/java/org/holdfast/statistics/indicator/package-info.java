/**
 * The official indicators of suspension and permanent exclusion, and an area's place among others.
 *
 * <p>Definitions: Department for Education, <em>Suspensions and permanent exclusions in
 * England</em>, methodology to the autumn term 2024/25 release; Local Authority Interactive Tool.
 */
@NullMarked
package org.holdfast.statistics.indicator;

import org.jspecify.annotations.NullMarked;
