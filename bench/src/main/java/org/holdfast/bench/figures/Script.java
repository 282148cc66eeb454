package org.holdfast.bench.figures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** SQL that stands beside these classes, with <code>${names}</code> to be filled in. */
final class Script {
    private Script() {}

    static String text(String name, Map<String, String> values) throws IOException {
        try (var stream = Script.class.getResourceAsStream(name)) {
            var sql =
                    new String(
                            Objects.requireNonNull(stream, name).readAllBytes(),
                            StandardCharsets.UTF_8);
            for (var value : values.entrySet()) {
                sql = sql.replace("${" + value.getKey() + "}", value.getValue());
            }
            return sql;
        }
    }

    static List<String> statements(String name, Map<String, String> values) throws IOException {
        return Arrays.stream(text(name, values).split(";\\s*\n"))
                .filter(statement -> !statement.isBlank())
                .toList();
    }
}
