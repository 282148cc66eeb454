/**
 * Matters of one pupil that run by dates and steps: each kind is declared by the module where it
 * belongs, with its steps, its law and its words; this module keeps them, works out what is owed
 * and shows them.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"database", "web", "access", "organisation", "pupil", "duty"})
package org.holdfast.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
