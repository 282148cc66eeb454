/** Documents on paper: pages of XHTML printed as tagged PDF. It knows nothing of what they say. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.holdfast.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
