package org.holdfast.pupil;

import java.util.UUID;
import org.holdfast.access.Subject;

/** A pupil. The value says nothing about the child and stands in addresses and logs. */
public record PupilId(UUID value) implements Subject {}
