package org.holdfast.statistics.outcome;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Bands of SDQ scores, found from upper bounds, for prosocial from lower bounds.
 *
 * <p>Four-band teacher: Boyer and others (2016), from the publisher. Four-band self total and
 * three-band parent total: secondary sources. The rest must be compared with the publisher's
 * scoring sheet before the bands are shown to anyone. They are for ages 4 to 17 in the United
 * Kingdom; they describe a score and are not a diagnosis.
 */
final class SdqBands {
    private SdqBands() {}

    /** The bounds between the bands of the original three and of the newer four. */
    private record Bounds(List<Integer> three, List<Integer> four) {}

    private static final Map<SdqScale, Bounds> PARENT =
            Map.of(
                    SdqScale.TOTAL, new Bounds(List.of(13, 16), List.of(13, 16, 19)),
                    SdqScale.EMOTIONAL, new Bounds(List.of(3, 4), List.of(3, 4, 6)),
                    SdqScale.CONDUCT, new Bounds(List.of(2, 3), List.of(2, 3, 5)),
                    SdqScale.HYPERACTIVITY, new Bounds(List.of(5, 6), List.of(5, 7, 8)),
                    SdqScale.PEER, new Bounds(List.of(2, 3), List.of(2, 3, 4)),
                    SdqScale.PROSOCIAL, new Bounds(List.of(6, 5), List.of(8, 7, 6)),
                    SdqScale.IMPACT, new Bounds(List.of(0, 1), List.of(0, 1, 2)));

    private static final Map<SdqScale, Bounds> TEACHER =
            Map.of(
                    SdqScale.TOTAL, new Bounds(List.of(11, 15), List.of(11, 15, 18)),
                    SdqScale.EMOTIONAL, new Bounds(List.of(4, 5), List.of(3, 4, 5)),
                    SdqScale.CONDUCT, new Bounds(List.of(2, 3), List.of(2, 3, 4)),
                    SdqScale.HYPERACTIVITY, new Bounds(List.of(5, 6), List.of(5, 7, 8)),
                    SdqScale.PEER, new Bounds(List.of(3, 4), List.of(2, 4, 5)),
                    SdqScale.PROSOCIAL, new Bounds(List.of(6, 5), List.of(6, 5, 4)),
                    SdqScale.IMPACT, new Bounds(List.of(0, 1), List.of(0, 1, 2)));

    private static final Map<SdqScale, Bounds> SELF =
            Map.of(
                    SdqScale.TOTAL, new Bounds(List.of(15, 19), List.of(14, 17, 19)),
                    SdqScale.EMOTIONAL, new Bounds(List.of(5, 6), List.of(4, 5, 6)),
                    SdqScale.CONDUCT, new Bounds(List.of(3, 4), List.of(3, 4, 5)),
                    SdqScale.HYPERACTIVITY, new Bounds(List.of(5, 6), List.of(5, 6, 7)),
                    SdqScale.PEER, new Bounds(List.of(3, 5), List.of(2, 3, 4)),
                    SdqScale.PROSOCIAL, new Bounds(List.of(6, 5), List.of(7, 6, 5)),
                    SdqScale.IMPACT, new Bounds(List.of(0, 1), List.of(0, 1, 2)));

    static OptionalInt ofThree(SdqForm form, SdqScale scale, OptionalInt score) {
        return band(scale, score, bounds(form, scale).three());
    }

    static OptionalInt ofFour(SdqForm form, SdqScale scale, OptionalInt score) {
        return band(scale, score, bounds(form, scale).four());
    }

    private static Bounds bounds(SdqForm form, SdqScale scale) {
        var ofForm =
                switch (form) {
                    case PARENT -> PARENT;
                    case TEACHER -> TEACHER;
                    case SELF -> SELF;
                };
        return Objects.requireNonNull(ofForm.get(scale));
    }

    private static OptionalInt band(SdqScale scale, OptionalInt score, List<Integer> bounds) {
        if (score.isEmpty()) {
            return score;
        }
        var value = score.getAsInt();
        var passed =
                bounds.stream()
                        .filter(bound ->
                                scale == SdqScale.PROSOCIAL ? value < bound : value > bound)
                        .count();
        return OptionalInt.of((int) passed);
    }
}
