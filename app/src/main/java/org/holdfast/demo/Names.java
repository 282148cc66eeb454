package org.holdfast.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** Names for invented people, from many cultures. */
final class Names {
    private static final Map<String, List<String>> CULTURES =
            Map.ofEntries(
                    Map.entry("WBRI", List.of("british")),
                    Map.entry("WIRI", List.of("british")),
                    Map.entry("WIRT", List.of("traveller")),
                    Map.entry("WROM", List.of("roma")),
                    Map.entry("WOTH", List.of("european")),
                    Map.entry("MWBC", List.of("caribbean", "british")),
                    Map.entry("MWBA", List.of("african", "british")),
                    Map.entry("MWAS", List.of("indian", "pakistani", "british")),
                    Map.entry("MOTH", List.of("european", "arab", "british", "african")),
                    Map.entry("AIND", List.of("indian")),
                    Map.entry("APKN", List.of("pakistani")),
                    Map.entry("ABAN", List.of("bangladeshi")),
                    Map.entry("AOTH", List.of("asian")),
                    Map.entry("BCRB", List.of("caribbean")),
                    Map.entry("BAFR", List.of("african")),
                    Map.entry("BOTH", List.of("caribbean", "african")),
                    Map.entry("CHNE", List.of("chinese")),
                    Map.entry("OOTH", List.of("arab", "asian", "european")),
                    Map.entry("NOBT", List.of("british", "european")));

    private final Map<String, List<String>> lists;

    private Names(Map<String, List<String>> lists) {
        this.lists = lists;
    }

    static Names read() {
        var stream = Objects.requireNonNull(Names.class.getResourceAsStream("/demo/names.csv"));
        try (var lines =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var lists = new HashMap<String, List<String>>();
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .forEach(line -> {
                        var cells = line.split(",", -1);
                        lists.put(cells[0] + cells[1], List.of(cells[2].split(" ")));
                    });
            return new Names(lists);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A first name that goes with the ethnicity (main code) and sex (M or F). */
    String forename(String ethnicity, String sex, RandomGenerator random) {
        return pick(ethnicity, sex, random);
    }

    /** A family name that goes with the ethnicity. */
    String surname(String ethnicity, RandomGenerator random) {
        return pick(ethnicity, "S", random);
    }

    private String pick(String ethnicity, String kind, RandomGenerator random) {
        var cultures = Objects.requireNonNull(CULTURES.get(ethnicity), ethnicity);
        var list =
                Objects.requireNonNull(
                        lists.get(cultures.get(random.nextInt(cultures.size())) + kind));
        return list.get(random.nextInt(list.size()));
    }
}
