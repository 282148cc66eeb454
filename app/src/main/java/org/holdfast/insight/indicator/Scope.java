package org.holdfast.insight.indicator;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which schools are counted. */
public sealed interface Scope {

    /**
     * State-funded primary, secondary and special schools of everywhere that the snapshot knows:
     * what official totals are of.
     */
    record Everywhere() implements Scope {}

    /** State-funded primary, secondary and special schools of one authority, by its code. */
    record Authority(String code) implements Scope {}

    /** Alternative provision of one authority, which is published apart. */
    record AlternativeProvision(String authorityCode) implements Scope {}

    /** These schools, of whatever phase. */
    record Schools(Set<String> ids) implements Scope {
        public Schools {
            ids = Set.copyOf(ids);
        }
    }

    /**
     * State-funded primary, secondary and special schools among these: the total of an official
     * kind.
     */
    record OfficialAmong(Set<String> ids) implements Scope {
        public OfficialAmong {
            ids = Set.copyOf(ids);
        }
    }

    /** The condition on a row of {@code schools}. */
    default String sql() {
        return switch (this) {
            case Everywhere _ -> OFFICIAL;
            case Authority(var code) -> "authority_code = " + text(code) + " and " + OFFICIAL;
            case AlternativeProvision(var code) ->
                    "authority_code = " + text(code) + " and phase_group = 'alternative_provision'";
            case Schools(var ids) -> among(ids);
            case OfficialAmong(var ids) -> among(ids) + " and " + OFFICIAL;
        };
    }

    /** State-funded primary, secondary and special (Department for Education, methodology). */
    String OFFICIAL = "phase_group in ('primary', 'secondary', 'special')";

    private static String among(Set<String> ids) {
        return ids.isEmpty()
                ? "false"
                : "school_id in (%s)"
                        .formatted(
                                new TreeSet<>(ids)
                                        .stream()
                                                .map(Scope::text)
                                                .collect(Collectors.joining(", ")));
    }

    private static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
