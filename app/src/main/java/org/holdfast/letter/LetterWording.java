package org.holdfast.letter;

import java.util.List;
import java.util.Map;
import org.holdfast.access.OrganisationId;
import org.springframework.stereotype.Component;

/** The words that hold for letters of an organisation: its templates and its standing facts. */
@Component
class LetterWording {
    private final Templates templates;
    private final StandingFacts standing;

    LetterWording(Templates templates, StandingFacts standing) {
        this.templates = templates;
        this.standing = standing;
    }

    LetterTemplate templateFor(LetterKind kind, List<OrganisationId> line) {
        return templates.inForce(kind, line);
    }

    Map<LetterField, String> standing(List<OrganisationId> line) {
        return standing.inForce(line);
    }
}
