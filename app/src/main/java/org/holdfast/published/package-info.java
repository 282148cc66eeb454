/**
 * What others have published: figures of every authority, read from their files, kept by release,
 * and set beside an authority's own.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "database", "intake", "organisation", "web"})
package org.holdfast.published;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
