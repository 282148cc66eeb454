package org.holdfast.access.people;

import java.util.Arrays;
import java.util.List;
import org.holdfast.access.OrganisationKind;
import org.holdfast.access.Role;

/** Which roles may be held where. */
final class RoleRules {
    private RoleRules() {}

    /** Whether the role has a meaning at such a place. */
    static boolean mayBeHeldAt(Role role, OrganisationKind kind) {
        return switch (role) {
            case HEADTEACHER -> kind == OrganisationKind.SCHOOL;
            case SCHOOL_STAFF, GOVERNOR ->
                    kind == OrganisationKind.SCHOOL || kind == OrganisationKind.TRUST;
            case EXCLUSIONS_OFFICER -> kind == OrganisationKind.AUTHORITY;
            case ANALYST ->
                    kind == OrganisationKind.AUTHORITY
                            || kind == OrganisationKind.TRUST
                            || kind == OrganisationKind.SCHOOL;
            case ADMINISTRATOR -> true;
        };
    }

    /** The kinds of place where the role may be held, in words. */
    static String places(Role role) {
        var kinds =
                Arrays.stream(OrganisationKind.values())
                        .filter(kind -> mayBeHeldAt(role, kind))
                        .map(RoleRules::word)
                        .toList();
        return kinds.size() == OrganisationKind.values().length
                ? "any organisation"
                : "a " + joined(kinds);
    }

    private static String joined(List<String> kinds) {
        return kinds.size() == 1
                ? kinds.getFirst()
                : String.join(", ", kinds.subList(0, kinds.size() - 1)) + " or " + kinds.getLast();
    }

    private static String word(OrganisationKind kind) {
        return switch (kind) {
            case AUTHORITY -> "local authority";
            case TRUST -> "trust";
            case SCHOOL -> "school";
            case PROVIDER -> "provider";
            case AGENCY -> "partner agency";
        };
    }
}
