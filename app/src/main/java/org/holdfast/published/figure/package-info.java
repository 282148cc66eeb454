/**
 * Published figures as values: areas, periods, indicators, breakdowns, and what a cell can hold.
 */
@NullMarked
@NamedInterface("figure")
package org.holdfast.published.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
