/**
 * PostgreSQL as Holdfast runs it: the embedded server or a given one, its three roles, and
 * transactions that say who they act for before they read a row.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.holdfast.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
