package org.holdfast.bundle;

import java.util.UUID;

/** Identifies a bundle. */
record BundleId(UUID value) {}
