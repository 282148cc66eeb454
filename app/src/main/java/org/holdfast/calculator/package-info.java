/**
 * The public calculator: anyone says what happened and when, and reads every duty that follows with
 * its reasons. Nothing is stored, no session is made, nothing of it stands in an address that the
 * server sees.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"exchange :: clock", "explanation", "web"})
package org.holdfast.calculator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
