package org.holdfast.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was typed into a form drawn from its questions, kept as typed.
 *
 * @param typed each field's values
 */
public record TypedForm(List<Question> questions, Map<String, List<String>> typed) {
    private static final String EXAMPLE = "Enter a real date, for example 27 3 2026";

    public TypedForm {
        questions = List.copyOf(questions);
        typed = Map.copyOf(typed);
    }

    /** Nothing typed. */
    public static TypedForm empty(List<Question> questions) {
        return new TypedForm(questions, Map.of());
    }

    /** The first value of the field, or an empty text. */
    public String one(String name) {
        return typed.getOrDefault(name, List.of()).stream().findFirst().orElse("").strip();
    }

    /** Every value of the field. */
    public Set<String> several(String name) {
        return Set.copyOf(typed.getOrDefault(name, List.of()));
    }

    /** Whether the field has just this value. */
    public boolean is(String name, String value) {
        return one(name).equals(value);
    }

    public DateInput date(String name) {
        return new DateInput(one(name + "-day"), one(name + "-month"), one(name + "-year"));
    }

    /** The day, if one that can be read was typed. */
    public Optional<LocalDate> day(String name) {
        return date(name).date();
    }

    /**
     * The day of a question that may not be left empty.
     *
     * @throws java.util.NoSuchElementException if none was typed: look at {@link #problems} first
     */
    public LocalDate dayOf(String name) {
        return day(name).orElseThrow();
    }

    /** The version that the person saw; below 0 where none was sent. */
    public int version() {
        return one("version").matches("[0-9]{1,6}") ? Integer.parseInt(one("version")) : -1;
    }

    /** The answers to choose from, with what was chosen. */
    public List<Choice> choices(Question question) {
        var options =
                switch (question) {
                    case Question.One one -> one.options();
                    case Question.Several several -> several.options();
                    case Question.Day _, Question.Line _, Question.Words _ ->
                            List.<Question.Option>of();
                };
        var chosen = several(question.name());
        return options.stream()
                .map(option ->
                        new Choice(option.value(), option.label(), chosen.contains(option.value())))
                .toList();
    }

    /** What cannot be read, and what is missing. */
    public Problems problems() {
        var problems = Problems.none();
        for (var question : questions) {
            if (unreadable(question)) {
                problems.add(question.name(), EXAMPLE);
            } else if (!question.needed().isEmpty() && isEmpty(question)) {
                problems.add(question.name(), question.needed());
            }
        }
        return problems;
    }

    private boolean unreadable(Question question) {
        return question instanceof Question.Day day
                && !date(day.name()).isEmpty()
                && day(day.name()).isEmpty();
    }

    private boolean isEmpty(Question question) {
        return switch (question) {
            case Question.Day day -> date(day.name()).isEmpty();
            case Question.Line line -> one(line.name()).isEmpty();
            case Question.Words words -> one(words.name()).isEmpty();
            case Question.One _, Question.Several _ ->
                    choices(question).stream().noneMatch(Choice::chosen);
        };
    }

    /** Says nothing of what was typed. */
    @Override
    public String toString() {
        return "TypedForm[" + questions.size() + " questions]";
    }
}
