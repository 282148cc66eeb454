package org.holdfast.casework;

import java.util.UUID;

/** A matter's id, chosen when it is begun. */
public record MatterId(UUID value) {}
