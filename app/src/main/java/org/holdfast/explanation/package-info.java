/**
 * Why a date is what it is, in words that any page can show: what happened, the days counted, where
 * the rule is written, other readings. It knows the law's findings and nothing of whose they are.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.holdfast.explanation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
