package org.holdfast.letter;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.web.Dates;

/**
 * What a letter can say of a case. Nothing is defaulted: a placeholder without a fact keeps the
 * letter from being written.
 *
 * @param values of each placeholder: one, or several for a list
 * @param conditions those that hold; all others do not
 */
public record LetterFacts(Map<LetterField, List<String>> values, Set<LetterCondition> conditions) {
    private static final Dates DATES = new Dates();

    public LetterFacts {
        values = Map.copyOf(values);
        conditions = Set.copyOf(conditions);
    }

    /** Nothing known, nothing holds. */
    public static LetterFacts none() {
        return new LetterFacts(Map.of(), Set.of());
    }

    /** The same with the field's value, or values for a list; empty ones are no fact. */
    public LetterFacts with(LetterField field, List<String> list) {
        var more = new EnumMap<LetterField, List<String>>(LetterField.class);
        more.putAll(values);
        more.put(field, List.copyOf(list));
        return new LetterFacts(more, conditions);
    }

    public LetterFacts with(LetterField field, String value) {
        return with(field, List.of(value));
    }

    /** The date in full, with its weekday. */
    public LetterFacts with(LetterField field, LocalDate date) {
        return with(field, DATES.full(date));
    }

    /** The same where these conditions hold as well. */
    public LetterFacts where(LetterCondition... hold) {
        return where(List.of(hold));
    }

    /** The same where these conditions hold as well. */
    public LetterFacts where(List<LetterCondition> hold) {
        var more = EnumSet.noneOf(LetterCondition.class);
        more.addAll(conditions);
        more.addAll(hold);
        return new LetterFacts(values, more);
    }

    /** The same where the condition does not hold, whatever was said before. */
    LetterFacts without(LetterCondition condition) {
        var fewer = EnumSet.noneOf(LetterCondition.class);
        fewer.addAll(conditions);
        fewer.remove(condition);
        return new LetterFacts(values, fewer);
    }

    Optional<List<String>> value(String key) {
        return LetterField.ofKey(key).map(values::get);
    }

    boolean holds(String key) {
        return LetterCondition.ofKey(key).filter(conditions::contains).isPresent();
    }

    /** The names of what is known: facts of a child stay out of logs. */
    @Override
    public String toString() {
        return "LetterFacts" + values.keySet() + conditions;
    }
}
