package org.holdfast.published.compare;

import java.util.List;
import java.util.Optional;
import org.holdfast.published.figure.Area;

/**
 * What is to be compared.
 *
 * @param areas in the order of the answer
 * @param indicators codes; none asks for all
 * @param by the breakdown; none asks for totals
 * @param periods none asks for all
 * @param reference the group to which ratios are made; none takes the customary one, else the total
 */
public record Question(
        List<Asked<Area>> areas,
        List<Asked<String>> indicators,
        Optional<Asked<List<String>>> by,
        List<AskedPeriod> periods,
        Optional<String> reference) {

    public Question {
        areas = List.copyOf(areas);
        indicators = List.copyOf(indicators);
        periods = List.copyOf(periods);
    }

    /** The totals of one indicator for one area, in every period. */
    public static Question of(Area area, String indicator) {
        return new Question(
                List.of(new Asked<>(area, area.code())),
                List.of(new Asked<>(indicator, indicator)),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }
}
