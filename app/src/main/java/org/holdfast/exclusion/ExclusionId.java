package org.holdfast.exclusion;

import java.util.UUID;

/** A suspension or a permanent exclusion. Its draft had the same value. */
public record ExclusionId(UUID value) {}
