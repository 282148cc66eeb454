/**
 * People, the roles they hold and where, signing in, and the log of who read which pupil's record.
 * It knows an organisation only as a place where a role is held and the schools that place reaches.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "schedule", "web"})
package org.holdfast.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
