package org.holdfast.published.figure;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Breakdowns and their groups by the names that they have had. */
public final class Breakdowns {
    private static final Set<String> TOTALS =
            Set.of("total", "all", "allethnicities", "allehcplans", "allpupils", "allschools");
    private static final Map<String, String> NAMES = new HashMap<>();
    private static final Map<String, Map<String, String>> GROUPS = new HashMap<>();
    private static final Map<String, String> REFERENCES = new HashMap<>();

    static {
        for (var row : Resources.rows("breakdowns.csv")) {
            var breakdown = row.get("breakdown");
            NAMES.put(Resources.key(breakdown), breakdown);
            Resources.many(row.get("names"))
                    .forEach(name -> NAMES.put(Resources.key(name), breakdown));
            var group = row.get("group");
            if (!group.isEmpty()) {
                var groups = GROUPS.computeIfAbsent(breakdown, _ -> new HashMap<>());
                groups.put(Resources.key(group), Resources.key(group));
                Resources.many(row.get("aliases"))
                        .forEach(name -> groups.put(Resources.key(name), Resources.key(group)));
                if (!row.get("reference").isEmpty()) {
                    REFERENCES.put(breakdown, Resources.key(group));
                }
            }
        }
    }

    private Breakdowns() {}

    /** The one name of a breakdown that has had several. */
    public static String code(String name) {
        var known = NAMES.get(Resources.key(name));
        return known != null
                ? known
                : name.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }

    /** What the same group of a breakdown has in common however it is written. */
    public static String groupKey(String breakdown, String group) {
        var key = Resources.key(group);
        return GROUPS.getOrDefault(breakdown, Map.of()).getOrDefault(key, key);
    }

    /** Whether the cell stands for all groups together. */
    public static boolean total(String cell) {
        return TOTALS.contains(Resources.key(cell));
    }

    /** The group that ratios of the breakdown are made to, where one is customary. */
    public static Optional<String> reference(String breakdown) {
        return Optional.ofNullable(REFERENCES.get(breakdown));
    }
}
