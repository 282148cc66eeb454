package org.holdfast.mail;

import java.util.Optional;
import java.util.UUID;

/** Whoever keeps the documents that messages carry. */
public interface Attachments {

    /** The PDF as it is kept, byte for byte; empty if retention has removed it. */
    Optional<byte[]> pdf(UUID about);
}
