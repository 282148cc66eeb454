package org.holdfast.organisation;

import java.util.Map;
import java.util.stream.Collectors;

/** The regions of England, by which official statistics group local authorities. */
public final class Regions {
    private static final Map<AuthorityCode, String> REGIONS =
            EstablishmentTypes.rows("authorities.csv").stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    row -> new AuthorityCode(row.get("code")),
                                    row -> row.get("region")));

    private Regions() {}

    /** The region of each authority, past and present. */
    public static Map<AuthorityCode, String> byAuthority() {
        return REGIONS;
    }
}
