package org.holdfast.insight;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.holdfast.insight.indicator.Indicator;
import org.holdfast.insight.snapshot.Manifest;

/** What stands under every figure: the snapshot and the version of each definition. */
public final class Cited {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Cited() {}

    /**
     * {@code Counted to 24 November 2026, snapshot 20261125-023000. Definitions: suspensions 1.}
     */
    public static String in(Manifest manifest, Indicator... indicators) {
        return "Counted to %s, snapshot %s. %s: %s."
                .formatted(
                        DAY.format(manifest.asAt()),
                        manifest.id(),
                        indicators.length == 1 ? "Definition" : "Definitions",
                        Arrays.stream(indicators)
                                .map(each ->
                                        "%s, version %d"
                                                .formatted(
                                                        each.title().toLowerCase(Locale.UK),
                                                        each.version()))
                                .collect(Collectors.joining("; ")));
    }
}
