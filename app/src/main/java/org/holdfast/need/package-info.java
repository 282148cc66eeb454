/** Special educational needs and disability: the dates of education, health and care plans. */
@NullMarked
@ApplicationModule(allowedDependencies = {"web", "access", "pupil", "duty", "casework"})
package org.holdfast.need;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
