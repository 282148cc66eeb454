/**
 * The frame of everything that is read from files: safe reading of CSV, problems with file, row,
 * column and code, the report of what an import did, and the log of imports. What a file means
 * belongs to the module that imports it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "database"})
package org.holdfast.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
