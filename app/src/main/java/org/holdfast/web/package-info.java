/**
 * Page furniture: the frame round every page, components, dates in words, paging, and what a
 * failure looks like.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.holdfast.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
