/**
 * The figures: what the records add up to, each with its base, its source and the rows behind it.
 * It reads only the views that modules publish for counting.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "database",
            "organisation",
            "print",
            "published",
            "published :: compare",
            "published :: figure",
            "pupil",
            "schedule",
            "web"
        })
package org.holdfast.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
