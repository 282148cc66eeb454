/** Files in and out: what the system reads from others and gives to them, by published forms. */
@NullMarked
@ApplicationModule
package org.holdfast.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
