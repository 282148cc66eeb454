/** Where a pupil is taught: direction off site, in-year admission, fair access. */
@NullMarked
@ApplicationModule(allowedDependencies = {"web", "access", "pupil", "duty", "casework"})
package org.holdfast.placement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
