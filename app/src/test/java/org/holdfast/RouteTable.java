package org.holdfast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** {@code routes.csv}: who may call which route. */
public final class RouteTable {

    /** Who calls, in the order of the columns. */
    public enum Caller {
        ANONYMOUS,
        HEADTEACHER,
        SCHOOL_STAFF,
        EXCLUSIONS_OFFICER,
        ANALYST,
        GOVERNOR,
        ADMINISTRATOR
    }

    /** What they get. */
    public enum Answer {
        ALLOWED("allowed"),
        REFUSED("refused"),
        NOT_FOUND("not found"),
        SIGN_IN("sign in");

        private final String words;

        Answer(String words) {
            this.words = words;
        }

        static Answer of(String words) {
            return Arrays.stream(values())
                    .filter(answer -> answer.words.equals(words))
                    .findFirst()
                    .orElseThrow(() ->
                            new AssertionError(
                                    "routes.csv says '%s': say allowed, refused, not found or sign in"
                                            .formatted(words)));
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * One line.
     *
     * @param form what a POST sends, as {@code name=value&name=value}
     */
    public record Line(Route route, Map<Caller, Answer> answers, String form) {}

    /** A method and a pattern of paths. */
    public record Route(String method, String path) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private RouteTable() {}

    /** The lines, in their order. */
    public static List<Line> read() {
        try (var file = RouteTable.class.getResourceAsStream("/routes.csv")) {
            var text =
                    new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(RouteTable::line)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Line line(String text) {
        var cells = Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        var callers = Caller.values();
        if (cells.size() < 2 + callers.length) {
            throw new AssertionError(
                    "routes.csv has a line with too few columns: '%s'".formatted(text));
        }
        var answers = new EnumMap<Caller, Answer>(Caller.class);
        for (var at = 0; at < callers.length; at++) {
            answers.put(callers[at], Answer.of(cells.get(2 + at)));
        }
        var form = cells.size() > 2 + callers.length ? cells.get(2 + callers.length) : "";
        return new Line(new Route(cells.get(0), cells.get(1)), answers, form);
    }

    /** The line as it would be written. */
    static String written(Route route, Map<Caller, Answer> answers) {
        var text = new StringBuilder(route.method()).append(',').append(route.path());
        answers.values().forEach(answer -> text.append(',').append(answer));
        return text.append(',').toString();
    }
}
