package org.holdfast.insight.disclosure;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.holdfast.insight.indicator.Breakdown;
import org.holdfast.insight.snapshot.SnapshotFolder;

/**
 * Which totals each school is part of: everybody knows which schools are secondary schools, so that
 * a table by phase is linked to one by school.
 */
public record SchoolPlaces(Map<String, Place> schools) {
    public SchoolPlaces {
        schools = Map.copyOf(schools);
    }

    /**
     * Where a school belongs; empty what the snapshot does not know.
     *
     * @param authority its code
     * @param phase the group of phases
     * @param district first half of its postcode
     */
    public record Place(String authority, String phase, String district) {
        private static final String AP = "alternative_provision";

        boolean isIn(String area) {
            return switch (area) {
                case Areas.EVERYWHERE -> isOfficial();
                case String text when text.startsWith(Areas.AUTHORITY) ->
                        isOfficial() && text.substring(Areas.AUTHORITY.length()).equals(authority);
                case String text when text.startsWith(Areas.PROVISION) ->
                        phase.equals(AP)
                                && text.substring(Areas.PROVISION.length()).equals(authority);
                default -> false;
            };
        }

        private boolean isOfficial() {
            return phase.equals("primary") || phase.equals("secondary") || phase.equals("special");
        }
    }

    /** As the snapshot has them. */
    public static SchoolPlaces of(SnapshotFolder folder) {
        return new SchoolPlaces(
                folder
                        .ask(
                                "select school_id, coalesce(authority_code, ''),"
                                        + " coalesce(phase_group, ''), coalesce(postcode_district, '')"
                                        + " from schools",
                                row ->
                                        Map.entry(
                                                row.getString(1),
                                                new Place(
                                                        row.getString(2),
                                                        row.getString(3),
                                                        row.getString(4))))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Whether the school is one of those that the count without a school is of. */
    boolean isPart(String school, Subject whole) {
        var place = schools.get(school);
        if (place == null) {
            return false;
        }
        var groups = whole.groups();
        return (Areas.names(whole.area(), school) || place.isIn(whole.area()))
                && fits(groups.get(Breakdown.PHASE), place.phase())
                && fits(groups.get(Breakdown.AREA), place.district())
                && fits(groups.get(Breakdown.AUTHORITY), place.authority());
    }

    private static boolean fits(@org.jspecify.annotations.Nullable String asked, String is) {
        return asked == null || Objects.equals(asked, is);
    }
}
