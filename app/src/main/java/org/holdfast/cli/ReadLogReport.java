package org.holdfast.cli;

import java.util.stream.Collectors;
import org.holdfast.access.ReadLogState;

/** What {@code read-log verify} prints. */
final class ReadLogReport {
    private ReadLogReport() {}

    /** How it is written. */
    enum Format {
        TEXT,
        JSON,
        CSV
    }

    static String of(ReadLogState state, Format format) {
        return switch (format) {
            case TEXT -> text(state);
            case JSON -> json(state);
            case CSV -> csv(state);
        };
    }

    private static String text(ReadLogState state) {
        var text = new StringBuilder();
        if (state.intact()) {
            text.append("The read log is intact: %d entries sealed.%n".formatted(state.sealed()));
        } else {
            text.append(
                    "The read log is broken at %d of its places (%d seals):%n"
                            .formatted(state.breakCount(), state.sealed()));
            state.breaks().forEach(one -> text.append(line(one)));
            if (state.breakCount() > state.breaks().size()) {
                text.append(
                        "  … and %d more%n".formatted(state.breakCount() - state.breaks().size()));
            }
        }
        state.head()
                .ifPresent(head ->
                        text.append(
                                "Last seal, to note elsewhere: %d:%s%n"
                                        .formatted(state.sealed(), head)));
        state.tail()
                .oldest()
                .ifPresent(oldest ->
                        text.append(
                                "Not sealed yet: %d entries, the oldest of %s. A running server seals each second.%n"
                                        .formatted(state.tail().entries(), oldest)));
        return text.toString();
    }

    private static String line(ReadLogState.Break one) {
        var entry = one.entry().map(id -> " (entry " + id + ")").orElse("");
        return "  place %d%s: %s%n".formatted(one.position(), entry, one.fault().words());
    }

    /** Every text in it is a constant or hexadecimal: nothing needs escaping. */
    private static String json(ReadLogState state) {
        var breaks =
                state.breaks().stream()
                        .map(one ->
                                "{\"place\": %d, \"entry\": %s, \"fault\": \"%s\"}"
                                        .formatted(
                                                one.position(),
                                                one.entry().map(String::valueOf).orElse("null"),
                                                one.fault()))
                        .collect(Collectors.joining(", "));
        return """
        {"intact": %s, "sealed": %d, "last_seal": %s, "faults": %d, "breaks": [%s], "unsealed": %d, "oldest_unsealed": %s}
        """
                .formatted(
                        state.intact(),
                        state.sealed(),
                        state.head().map(ReadLogReport::quoted).orElse("null"),
                        state.breakCount(),
                        breaks,
                        state.tail().entries(),
                        state.tail()
                                .oldest()
                                .map(oldest -> quoted(oldest.toString()))
                                .orElse("null"));
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    /** One line for each break; a header alone says that there is none. */
    private static String csv(ReadLogState state) {
        return state.breaks().stream()
                .map(one ->
                        "%d,%s,%s%n"
                                .formatted(
                                        one.position(),
                                        one.entry().map(String::valueOf).orElse(""),
                                        one.fault()))
                .collect(Collectors.joining("", "place,entry,fault%n".formatted(), ""));
    }
}
