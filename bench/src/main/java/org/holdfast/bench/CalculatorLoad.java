package org.holdfast.bench;

import java.net.URI;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the public calculator takes: anyone sends the last form and reads every duty of a permanent
 * exclusion with its explanation.
 *
 * <p>Run against a server: {@code java -cp … org.holdfast.bench.CalculatorLoad
 * http://127.0.0.1:8080}.
 */
final class CalculatorLoad {
    private static final int ROUNDS = 500;
    private static final int[] USERS = {1, 1, 8};

    private static final Map<String, String> FORM =
            Map.ofEntries(
                    Map.entry("kind", "permanent"),
                    Map.entry("decided-day", "10"),
                    Map.entry("decided-month", "11"),
                    Map.entry("decided-year", "2025"),
                    Map.entry("out-day", "11"),
                    Map.entry("out-month", "11"),
                    Map.entry("out-year", "2025"),
                    Map.entry("when-board", "same"),
                    Map.entry("school", "academy"),
                    Map.entry("year", "9"),
                    Map.entry("terms", "typical"));

    private CalculatorLoad() {}

    /** The first round warms up. */
    public static void main(String[] arguments) throws Exception {
        var server = URI.create(arguments[0]);
        for (var users : USERS) {
            var visitors = IntStream.range(0, users).mapToObj(_ -> new Visitor(server)).toList();
            System.out.println(
                    Load.run("calculator", visitors, ROUNDS, (visitor, _) -> answer(visitor)));
        }
    }

    private static void answer(Visitor visitor) throws Exception {
        var page = visitor.post("/calculator", FORM);
        if (page.status() != 200 || !page.body().contains("By Monday 1 December 2025")) {
            throw new IllegalStateException("No answer: " + page.status());
        }
    }
}
