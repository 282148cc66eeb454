/**
 * Work by the clock: each module says what it does and how often, and this one sees that it is done
 * by one server at a time and in the name of a system actor.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"database"})
package org.holdfast.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
