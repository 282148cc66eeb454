/**
 * Charts drawn on the server: from values to plain SVG with its title, its sentences, its table and
 * the table as a file. Pure functions: no Spring, no SQL, no clock.
 *
 * <p>What is unusual differs by shape as well as by colour, limits by the pattern of their line, so
 * that a chart reads in black and white. A drawing is 360 units wide, so that its words keep their
 * size on a phone.
 */
@NullMarked
@NamedInterface("chart")
package org.holdfast.insight.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
