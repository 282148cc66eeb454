package org.holdfast.mail;

import java.util.UUID;

/** A message in the outbox. */
public record MailId(UUID value) {}
