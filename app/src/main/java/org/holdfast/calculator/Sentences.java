package org.holdfast.calculator;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.holdfast.statute.Duty;
import org.holdfast.statute.Rule;
import org.holdfast.statute.Timing;

/** What each rule asks, in a sentence that a child of eleven can read. */
final class Sentences {
    private static final String FILE = "/calculator/sentences.properties";
    private static final Properties SENTENCES = read();

    private Sentences() {}

    /** What must be done; who must do it is its subject, and when stands before it. */
    static String of(Duty duty) {
        var rule = duty.rule().id();
        return SENTENCES.getProperty(rule + variant(duty.timing()), of(duty.rule()));
    }

    private static String of(Rule rule) {
        return SENTENCES.getProperty(rule.id(), rule.title() + ".");
    }

    /** Whether there is a sentence for a rule, rather than its title. */
    static boolean has(String rule) {
        return SENTENCES.containsKey(rule);
    }

    private static String variant(Timing timing) {
        return switch (timing) {
            case Timing.ByAim _ -> ".aim";
            case Timing.BeforeIfPracticable _ -> ".before";
            case Timing.WithoutDelay _,
                    Timing.By _,
                    Timing.From _,
                    Timing.NotBefore _,
                    Timing.On _,
                    Timing.NoFixedDate _,
                    Timing.Waiting _ ->
                    "";
        };
    }

    private static Properties read() {
        try (var file =
                new InputStreamReader(
                        Objects.requireNonNull(Sentences.class.getResourceAsStream(FILE)),
                        StandardCharsets.UTF_8)) {
            var sentences = new Properties();
            sentences.load(file);
            return sentences;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
