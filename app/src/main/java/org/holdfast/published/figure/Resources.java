package org.holdfast.published.figure;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The code sets that come with Holdfast. */
final class Resources {
    private Resources() {}

    static List<CSVRecord> rows(String name) {
        var stream =
                Objects.requireNonNull(
                        Resources.class.getResourceAsStream("/published/" + name), name);
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return format.parse(reader).getRecords();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<String> many(String cell) {
        return Arrays.stream(cell.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    /** A name without what spelling varies. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace("&", "and").replaceAll("[^a-z0-9]", "");
    }
}
