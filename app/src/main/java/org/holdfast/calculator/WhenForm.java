package org.holdfast.calculator;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.web.Choice;

/** The second question as the page shows it. */
record WhenForm(Answers answers, Kind kind) {

    /** The numbers of the stretches shown. */
    public List<Integer> stretches() {
        return IntStream.rangeClosed(1, Stretch.count(answers)).boxed().toList();
    }

    public boolean more() {
        return Stretch.count(answers) < Field.MOST_STRETCHES;
    }

    /** Whether it has reached a step after a permanent exclusion, by its key. */
    public boolean reaches(String step) {
        return Kind.of(step).filter(kind::reaches).isPresent();
    }

    public boolean is(String key) {
        return kind.key().equals(key);
    }

    /** Whether a suspension just before it is asked for. */
    public boolean asksBefore() {
        return SuspensionBefore.isAskedOf(kind);
    }

    /** Whether any of it was typed. */
    public boolean hasBefore() {
        return Stream.of("before-first", "before-last", "before-cancelled", "before-served")
                .anyMatch(name -> !answers.date(name).isEmpty());
    }

    /** Whether the school is asked for. */
    public boolean asksSchool() {
        return kind.isExclusion() || kind == Kind.OFF_SITE;
    }

    public List<Choice> schools() {
        return SchoolAnswer.choices(answers);
    }

    public List<Choice> years() {
        return Child.years(answers);
    }

    public List<Choice> about() {
        var all = Child.about(answers);
        return kind == Kind.OFF_SITE
                ? all.stream().filter(choice -> choice.value().equals("ehc-plan")).toList()
                : all;
    }

    public List<Choice> board() {
        return List.of(
                choice("when-board", "same", "On the day of the decision"),
                choice("when-board", "other", "On another day"),
                choice("when-board", "unknown", "I do not know"));
    }

    public List<Choice> from(int n) {
        return List.of(
                choice("from" + n, "AM", "the morning"),
                choice("from" + n, "PM", "after lunch: the morning was in school"));
    }

    public List<Choice> until(int n) {
        return List.of(
                choice("until" + n, "PM", "the end of the day"),
                choice("until" + n, "AM", "lunch: the afternoon is in school"));
    }

    public List<Choice> outcomes() {
        return List.of(
                choice("outcome", "decline", "The child does not come back"),
                choice("outcome", "reinstate", "The child comes back"));
    }

    /** How a letter went. */
    public List<Choice> methods(String name) {
        return List.of(
                choice(name, "delivered", "Handed over, or left at the address"),
                choice(name, "post", "First-class post"));
    }

    public List<Choice> panel() {
        var asksAgain =
                List.of(
                        choice("panel", "recommend", "It asked the governors to think again"),
                        choice("panel", "quash", "It quashed the governors’ decision"));
        return kind == Kind.RECONSIDERED
                ? asksAgain
                : List.of(
                        choice("panel", "uphold", "The exclusion stands"),
                        asksAgain.getFirst(),
                        asksAgain.getLast());
    }

    public List<Choice> again() {
        return List.of(
                choice("again-outcome", "decline", "The child does not come back"),
                choice("again-outcome", "reinstate", "The child comes back"));
    }

    public List<Choice> yesNo(String name) {
        return List.of(choice(name, "yes", "Yes"), choice(name, "no", "No"));
    }

    private Choice choice(String name, String value, String label) {
        return new Choice(value, label, answers.one(name).equals(value));
    }
}
