/**
 * Letters to families and notices to officials: templates that each authority and school may word,
 * what the law requires in them, and every letter kept as it was written.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "schedule",
            "web",
            "print",
            "access",
            "organisation",
            "pupil",
            "mail"
        })
package org.holdfast.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
