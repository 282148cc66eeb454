package org.holdfast.insight.disclosure;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.insight.indicator.Scope;

/** Names of the schools that a count is of, the same for the same schools. */
final class Areas {
    static final String EVERYWHERE = "everywhere";
    static final String AUTHORITY = "authority:";
    static final String PROVISION = "alternative-provision:";
    private static final String SCHOOLS = "schools:";
    private static final String OFFICIAL = "official-among:";

    private Areas() {}

    static String of(Scope scope) {
        return switch (scope) {
            case Scope.Everywhere _ -> EVERYWHERE;
            case Scope.Authority(var code) -> AUTHORITY + code;
            case Scope.AlternativeProvision(var code) -> PROVISION + code;
            case Scope.Schools(var ids) -> SCHOOLS + joined(ids);
            case Scope.OfficialAmong(var ids) -> OFFICIAL + joined(ids);
        };
    }

    /** Whether the area is a list that names the school. */
    static boolean names(String area, String school) {
        return (area.startsWith(SCHOOLS) || area.startsWith(OFFICIAL))
                && List.of(area.substring(area.indexOf(':') + 1).split(",")).contains(school);
    }

    private static String joined(Set<String> ids) {
        return String.join(",", new TreeSet<>(ids));
    }
}
