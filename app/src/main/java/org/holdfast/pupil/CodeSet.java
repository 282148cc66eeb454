package org.holdfast.pupil;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A set of the Department's codes, each with the days on which it may be used. */
public final class CodeSet {
    private static final Map<String, CodeSet> SETS = new ConcurrentHashMap<>();

    private final Map<String, Code> codes;

    private CodeSet(Map<String, Code> codes) {
        this.codes = Collections.unmodifiableMap(codes);
    }

    /**
     * One code.
     *
     * @param group what it is counted under; see the README beside the files
     */
    public record Code(
            String code,
            String label,
            Optional<LocalDate> validFrom,
            Optional<LocalDate> validTo,
            String group) {

        /** Whether it may be used on the day. */
        public boolean isValidOn(LocalDate day) {
            return validFrom.stream().noneMatch(day::isBefore)
                    && validTo.stream().noneMatch(day::isAfter);
        }
    }

    /** The set in {@code pupil/codes/NAME.csv}. */
    public static CodeSet named(String name) {
        return SETS.computeIfAbsent(name, CodeSet::read);
    }

    private static CodeSet read(String name) {
        var path = "/pupil/codes/" + name + ".csv";
        var stream = Objects.requireNonNull(CodeSet.class.getResourceAsStream(path), path);
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var codes = new LinkedHashMap<String, Code>();
            for (var row : format.parse(reader)) {
                codes.put(row.get("code"), code(row));
            }
            return new CodeSet(codes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Code code(CSVRecord row) {
        return new Code(
                row.get("code"),
                row.get("label"),
                date(row.get("valid_from")),
                date(row.get("valid_to")),
                row.get("group"));
    }

    private static Optional<LocalDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    public boolean knows(String code) {
        return codes.containsKey(code);
    }

    public Optional<Code> find(String code) {
        return Optional.ofNullable(codes.get(code));
    }

    /** The code's name; the code itself where the set does not know it. */
    public String label(String code) {
        return find(code).map(Code::label).orElse(code);
    }

    public Collection<Code> all() {
        return codes.values();
    }
}
