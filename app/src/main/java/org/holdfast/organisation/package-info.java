/**
 * Authorities, trusts, schools and providers, and the calendar by which each school's days count.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "intake", "database", "web"})
package org.holdfast.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
