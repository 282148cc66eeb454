package org.holdfast.insight.group;

import java.util.List;
import java.util.Optional;
import org.holdfast.insight.indicator.Answer.Group;
import org.holdfast.insight.indicator.Breakdown;

/** How a sentence speaks of the pupils of a group. */
final class GroupNames {

    /** The characteristics by which groups are compared. */
    static final List<Breakdown> COMPARED =
            List.of(
                    Breakdown.SEN_PROVISION,
                    Breakdown.FREE_SCHOOL_MEALS,
                    Breakdown.SOCIAL_WORKER,
                    Breakdown.LOOKED_AFTER,
                    Breakdown.SEX,
                    Breakdown.FIRST_LANGUAGE,
                    Breakdown.ETHNICITY);

    private GroupNames() {}

    /**
     * The group's pupils, in the plural. None for what is not recorded, and for those who are only
     * the other side of a comparison: pupils without special educational needs, girls.
     */
    static Optional<String> of(Breakdown by, Group group) {
        var key = group.key();
        return switch (by) {
            case SEN_PROVISION ->
                    switch (key) {
                        case "E" -> Optional.of("pupils with an education, health and care plan");
                        case "K" -> Optional.of("pupils with SEN support");
                        default -> Optional.empty();
                    };
            case FREE_SCHOOL_MEALS -> when(key, "Y", "pupils eligible for free school meals");
            case SOCIAL_WORKER -> when(key, "Y", "pupils with a social worker");
            case LOOKED_AFTER -> when(key, "Y", "looked-after children");
            case SEX -> when(key, "M", "boys");
            case FIRST_LANGUAGE ->
                    when(key, "other", "pupils whose first language is other than English");
            case ETHNICITY ->
                    key.isEmpty()
                            ? Optional.empty()
                            : Optional.of("pupils of the ethnic group “" + group.label() + "”");
            case SCHOOL_YEAR,
                    REGION,
                    AUTHORITY,
                    SCHOOL,
                    PHASE,
                    AREA,
                    YEAR_GROUP,
                    SEN_NEED,
                    TERM,
                    REASON,
                    REPEAT,
                    LENGTH ->
                    Optional.empty();
        };
    }

    private static Optional<String> when(String key, String wanted, String words) {
        return key.equals(wanted) ? Optional.of(words) : Optional.empty();
    }
}
