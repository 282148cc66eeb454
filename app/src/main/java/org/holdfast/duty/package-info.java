/**
 * Every dated obligation from law or local policy: what is owed, by whom, by when and why; the
 * lists people work from; what was done. Processes say what is owed, this module keeps it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"access", "database", "explanation", "organisation", "pupil", "web"})
package org.holdfast.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
