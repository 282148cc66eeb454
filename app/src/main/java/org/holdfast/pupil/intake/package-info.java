/** What comes in from files: pupils, their characteristics and contacts, and census returns. */
@NullMarked
@NamedInterface("intake")
package org.holdfast.pupil.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
