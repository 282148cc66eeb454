package org.holdfast.letter;

import java.util.UUID;

/** A letter that was written. */
public record LetterId(UUID value) {}
