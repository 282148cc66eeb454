package org.holdfast.access;

import java.util.UUID;

/** A person who uses Holdfast. */
public record PersonId(UUID value) {}
