package org.holdfast.duty;

import java.util.UUID;

/**
 * The case that duties follow from, such as an exclusion.
 *
 * @param path of the case's own page
 */
public record CaseReference(UUID id, String path) {}
