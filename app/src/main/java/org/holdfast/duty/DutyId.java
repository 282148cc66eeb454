package org.holdfast.duty;

import java.util.UUID;

/** A duty. The value says nothing about the child and stands in addresses. */
public record DutyId(UUID value) {}
