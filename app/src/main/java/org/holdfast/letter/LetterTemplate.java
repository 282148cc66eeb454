package org.holdfast.letter;

import java.util.Optional;
import org.holdfast.access.OrganisationId;

/**
 * The wording that holds for a kind of letter.
 *
 * @param owner whose wording it is; empty: Holdfast's own
 * @param version 0 for Holdfast's own
 */
record LetterTemplate(LetterKind kind, Optional<OrganisationId> owner, int version, String text) {}
