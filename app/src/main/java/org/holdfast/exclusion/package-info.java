/**
 * Suspension and permanent exclusion: the decision, what was considered before it, who was told,
 * what the governing board decided, and every duty that follows.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "schedule",
            "web",
            "access",
            "organisation",
            "pupil",
            "explanation",
            "duty",
            "casework",
            "letter",
            "bundle"
        })
package org.holdfast.exclusion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
