package org.holdfast.exclusion;

import java.util.EnumMap;
import java.util.Map;

/** The numbers in force at one authority. */
public record LocalPolicy(Map<Setting, Integer> set) {

    public LocalPolicy {
        set = Map.copyOf(set);
    }

    /** The printed values. */
    public static LocalPolicy asPrinted() {
        return new LocalPolicy(new EnumMap<>(Setting.class));
    }

    public int number(Setting setting) {
        return set.getOrDefault(setting, setting.printed());
    }

    /** Whether the authority's own barred reasons stop a decision. */
    public boolean ownBarredReasons() {
        return number(Setting.OWN_BARRED_REASONS) != 0;
    }
}
