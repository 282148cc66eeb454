/**
 * The hearing bundle: papers about a case, chosen, struck out where they name others, printed as
 * one document with contents and page numbers, and kept unchanged. It knows no process: whoever has
 * papers about a case offers them as a {@link org.holdfast.bundle.PaperSource}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "database", "print", "pupil", "web"})
package org.holdfast.bundle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
