/**
 * Disclosure control: hiding small counts so that no sum of what is published gives them away.
 *
 * <p>Conventions: Department for Education data guidance of the exclusions releases; Office for
 * National Statistics, statistical disclosure control policy.
 */
@NullMarked
package org.holdfast.statistics.disclosure;

import org.jspecify.annotations.NullMarked;
