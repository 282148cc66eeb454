/**
 * The statistics of inclusion, as pure functions over records. They know nothing of Spring, SQL or
 * HTTP and can be used alone.
 *
 * <ul>
 *   <li>{@code indicator}: the official indicators, same point last year, rank, comparators
 *   <li>{@code rate}: proportions and rates with the intervals that belong to them
 *   <li>{@code inequality}: disproportionality, shrinkage, many groups at once
 *   <li>{@code disclosure}: suppression, its audit, linked tables and releases over time
 *   <li>{@code signal}: control charts, funnel plots, cumulative sums
 *   <li>{@code evaluation}: interrupted series, comparison groups, staggered starts, synthetic
 *       control
 *   <li>{@code outcome}: scored measures, reliable change, effect sizes, attendance
 *   <li>{@code prediction}: the points index, a local model, and the tests it must pass
 *   <li>{@code survey}: distributions, precision, weights, reliability, dot votes
 *   <li>{@code cost}: placements, avoided cost, present value
 *   <li>{@code wording}: results in plain words that never say more than the numbers
 * </ul>
 *
 * <p>Conventions everywhere: IEEE doubles, nothing rounded before it is shown; what is not defined
 * is empty, never 0 and never infinite; order of records changes nothing unless order is the data;
 * figures no method can be applied to are refused as {@link org.holdfast.statistics.UnusableInput}.
 */
@NullMarked
package org.holdfast.statistics;

import org.jspecify.annotations.NullMarked;
