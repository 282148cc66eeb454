package org.holdfast.letter.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Puts a case's facts into a wording. While the marks of the text are read, a value is one private
 * character: nothing that stands in a value can act as a mark.
 */
public final class Merge {
    /** Private use area: stripped from every text before, so only a merge can put one there. */
    private static final char FIRST = '\uE000';

    private static final char LAST = '\uF8FF';

    private final Function<String, Optional<List<String>>> values;
    private final Predicate<String> holds;
    private final List<List<String>> used = new ArrayList<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private final StringBuilder text = new StringBuilder();

    private Merge(Function<String, Optional<List<String>>> values, Predicate<String> holds) {
        this.values = values;
        this.holds = holds;
    }

    /**
     * A wording with a case's facts in it.
     *
     * @param blocks what the letter says; meaningless if anything is missing
     * @param missing the placeholders that stand in this case and have no value
     */
    public record Merged(List<Block> blocks, Set<String> missing) {}

    /**
     * Merges.
     *
     * @param values of a placeholder: one, or several for a list
     * @param holds whether a condition holds
     */
    public static Merged merge(
            Wording wording,
            Function<String, Optional<List<String>>> values,
            Predicate<String> holds) {
        var merge = new Merge(values, holds);
        merge.add(wording.parts());
        return new Merged(
                BlockReader.read(merge.text.toString(), merge::value), Set.copyOf(merge.missing));
    }

    private void add(List<Part> parts) {
        for (var part : parts) {
            if (!Wording.stands(part, holds)) {
                continue;
            }
            switch (part) {
                case Part.Words(var words) -> text.append(words);
                case Part.Slot(var name) -> slot(name);
                case Part.Passage(_, var inner) -> add(inner);
                case Part.When(_, var inner) -> add(inner);
                case Part.Unless(_, var inner) -> add(inner);
            }
        }
    }

    private void slot(String name) {
        var found = values.apply(name).filter(list -> list.stream().anyMatch(v -> !v.isBlank()));
        if (found.isEmpty()) {
            missing.add(name);
            return;
        }
        text.append((char) (FIRST + used.size()));
        used.add(found.get().stream().map(Merge::withoutMarks).map(String::strip).toList());
    }

    /** The value that the character stands for. */
    private Optional<List<String>> value(char mark) {
        return isMark(mark) ? Optional.of(used.get(mark - FIRST)) : Optional.empty();
    }

    private static boolean isMark(char letter) {
        return letter >= FIRST && letter <= LAST;
    }

    /** The text without private characters and without control characters but line ends. */
    static String withoutMarks(String text) {
        var kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .chars()
                .filter(letter -> letter == '\n' || !Character.isISOControl(letter))
                .filter(letter -> !isMark((char) letter))
                .forEach(letter -> kept.append((char) letter));
        return kept.toString();
    }
}
