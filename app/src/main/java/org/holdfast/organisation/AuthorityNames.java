package org.holdfast.organisation;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The local authorities of England, past and present, by code. */
final class AuthorityNames {
    private static final Map<AuthorityCode, String> NAMES =
            EstablishmentTypes.rows("authorities.csv").stream()
                    .collect(
                            Collectors.toMap(
                                    row -> new AuthorityCode(row.get("code")),
                                    row -> row.get("name")));

    private AuthorityNames() {}

    /** The name by which the Department for Education knows the authority. */
    static Optional<String> of(AuthorityCode code) {
        return Optional.ofNullable(NAMES.get(code));
    }
}
