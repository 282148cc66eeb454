package org.holdfast.published.figure;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdfast.statistics.indicator.Polarity;

/** Indicators by the names that their columns have had. */
public final class Indicators {
    private static final Map<String, Indicator> BY_NAME = read();
    private static final Pattern RATE =
            Pattern.compile("(?:^pt_.*|.*(?:_rate|_percent|_perc|_pc|percentage.*))");

    private Indicators() {}

    /** The indicator with the name, whatever its capitals, spaces and stops, where it is known. */
    public static Optional<Indicator> known(String name) {
        return Optional.ofNullable(BY_NAME.get(Resources.key(name)));
    }

    /** The indicator with the name; one that is not known is worked out from its name. */
    public static Indicator of(String name) {
        return known(name).orElseGet(() -> unknown(name));
    }

    /** Whether both are names of one indicator. */
    public static boolean same(String name, String other) {
        return of(name).code().equals(of(other).code());
    }

    private static Indicator unknown(String name) {
        var rate = RATE.matcher(name.toLowerCase(Locale.ROOT)).matches();
        var code = code(name);
        return new Indicator(
                code,
                label(code),
                rate ? Indicator.Kind.RATE : Indicator.Kind.COUNT,
                rate ? 2 : 0,
                polarity(code),
                Optional.empty());
    }

    /** Reasons were called fixed_… until suspensions got their name. */
    private static String code(String name) {
        var lower = name.strip();
        return lower.startsWith("fixed_") ? "susp_" + lower.substring("fixed_".length()) : lower;
    }

    private static Optional<Polarity> polarity(String code) {
        return code.startsWith("susp_") || code.startsWith("perm_")
                ? Optional.of(Polarity.LOW)
                : Optional.empty();
    }

    private static String label(String code) {
        var words = code.replace('_', ' ').strip();
        return words.isEmpty()
                ? code
                : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static Map<String, Indicator> read() {
        var all = new HashMap<String, Indicator>();
        for (var row : Resources.rows("indicators.csv")) {
            var indicator =
                    new Indicator(
                            row.get("code"),
                            row.get("label"),
                            Indicator.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                            Integer.parseInt(row.get("places")),
                            row.get("polarity").isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(
                                            Polarity.valueOf(
                                                    row.get("polarity").toUpperCase(Locale.ROOT))),
                            row.get("events").isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(
                                            new Indicator.Behind(
                                                    row.get("events"), row.get("base"))));
            Stream.concat(Stream.of(row.get("code")), Resources.many(row.get("aliases")).stream())
                    .forEach(name -> all.put(Resources.key(name), indicator));
        }
        return all;
    }
}
