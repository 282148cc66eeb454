/**
 * Pupils: who they are, where they are enrolled, what is known of them and from which day, the
 * adults around them, and the page on which every other module's part of the story comes together.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "web", "access", "intake", "organisation"})
package org.holdfast.pupil;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
