package org.holdfast.access;

import java.util.UUID;

/** Someone whose record is read: a pupil. The pupil module's id implements it. */
public interface Subject {
    UUID value();
}
