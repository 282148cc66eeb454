package org.holdfast.insight.board;

import java.util.UUID;

/** A board pack's id. */
public record PackId(UUID value) {}
