/**
 * Reading files of published statistics: known by their headers, row by row, with every problem
 * reported. It needs no database.
 */
@NullMarked
@NamedInterface("file")
package org.holdfast.published.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
