/**
 * Disclosure control: what of a table may leave the pupil-level roles, together with all tables
 * that leave with it and all that left before. A hidden count is printed as {@code c}, never as 0
 * and never as missing.
 *
 * <p>Conventions: Government Statistical Service, disclosure control for tables produced from
 * administrative sources; the threshold is {@link org.holdfast.statistics.disclosure.Audience}'s.
 */
@NullMarked
@NamedInterface("disclosure")
package org.holdfast.insight.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
