/**
 * E-mail through the organisation's own mail server: an outbox that survives restarts and never
 * sends twice by itself. A message whose fate is not known is put before a person.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "schedule", "web", "access", "pupil"})
package org.holdfast.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
