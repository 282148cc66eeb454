/**
 * The register of releases: every table that left the roles that work with pupils, with its
 * snapshot, its indicators and what was hidden in it, so that the next one gives nothing away
 * beside it.
 */
@NullMarked
@NamedInterface("release")
package org.holdfast.insight.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
