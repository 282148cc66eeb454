/** The command line: picocli commands that call the same use cases as the pages. */
@NullMarked
@ApplicationModule
package org.holdfast.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
