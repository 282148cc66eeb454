/**
 * A fictional borough, the same each time from its seed: schools, pupils and three school years
 * whose suspensions and permanent exclusions follow England's published rates.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "web",
            "access",
            "access :: account",
            "intake",
            "organisation",
            "pupil",
            "pupil :: intake",
            "duty",
            "exclusion"
        })
package org.holdfast.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
