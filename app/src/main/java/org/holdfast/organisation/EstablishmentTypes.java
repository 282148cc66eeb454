package org.holdfast.organisation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The types of establishment in the national list of schools, and what follows from each. */
final class EstablishmentTypes {
    private static final Map<Integer, Type> BY_CODE = read();
    private static final Map<String, Type> BY_NAME =
            BY_CODE.values().stream()
                    .collect(Collectors.toMap(type -> key(type.name()), Function.identity()));

    private EstablishmentTypes() {}

    /**
     * One type.
     *
     * @param phase the phase, where the type decides it
     */
    record Type(int code, String name, SchoolKind kind, Optional<Phase> phase) {

        /** Welsh, offshore and overseas: the law of England's schools does not reach them. */
        boolean outsideEngland() {
            return code == 30 || code == 25 || code == 37; // national list's type codes
        }
    }

    static Optional<Type> ofCode(int code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The type with the name, whatever its capitals and stops. */
    static Optional<Type> named(String name) {
        return Optional.ofNullable(BY_NAME.get(key(name)));
    }

    static List<Type> all() {
        return List.copyOf(BY_CODE.values());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceFirst("^la ", "local authority ")
                .replace(" to ", " ")
                .replaceAll("[^a-z0-9]", "");
    }

    private static Map<Integer, Type> read() {
        var types = new LinkedHashMap<Integer, Type>();
        for (var row : rows("establishment-types.csv")) {
            var code = Integer.parseInt(row.get("code"));
            var phase = row.get("phase");
            types.put(
                    code,
                    new Type(
                            code,
                            row.get("name"),
                            SchoolKind.ofKey(row.get("kind")),
                            phase.isEmpty() ? Optional.empty() : Optional.of(Phase.ofKey(phase))));
        }
        return types;
    }

    /** The rows of one of the code sets beside this class. */
    static List<CSVRecord> rows(String resource) {
        var stream =
                Objects.requireNonNull(
                        EstablishmentTypes.class.getResourceAsStream("/organisation/" + resource),
                        resource);
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return format.parse(reader).getRecords();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
