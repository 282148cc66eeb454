package org.holdfast.calculator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.web.Problems;

/** What is wrong with the answers to the second question: when it happened, and to whom. */
final class WhenRules {
    private static final int LONGEST_STRETCH_DAYS = 366;

    private final Answers answers;
    private final Kind kind;
    private final Problems problems = Problems.none();
    private final TypedDates dates;

    private WhenRules(Answers answers, Kind kind) {
        this.answers = answers;
        this.kind = kind;
        this.dates = new TypedDates(answers, problems);
    }

    static Problems check(Answers answers, Kind kind) {
        var rules = new WhenRules(answers, kind);
        rules.checkLengths();
        rules.checkWhatHappened();
        if (kind.isExclusion()) {
            rules.checkChild();
        }
        if ((kind.isExclusion() || kind == Kind.OFF_SITE) && SchoolAnswer.of(answers).isEmpty()) {
            rules.problems.add(
                    "school", "Choose what kind of school it is, or that you do not know");
        }
        return rules.problems;
    }

    private void checkLengths() {
        answers.tooLong()
                .forEach(name ->
                        problems.add(name, "One answer is too long. Enter a date or a number"));
    }

    private void checkWhatHappened() {
        if (kind.isSuspension()) {
            checkSuspension();
        } else if (kind.isPermanent()) {
            checkPermanent();
        } else if (kind == Kind.OFF_SITE) {
            var first = dates.need("on", "Enter the first day at the other place");
            dates.notBefore("review", first, "The review cannot be before the first day");
        } else {
            dates.need("on", "Enter the date");
        }
    }

    private void checkSuspension() {
        var decided = dates.need("decided", "Enter the date of the decision");
        checkStretches(decided);
        checkBoard(decided);
        var year = earlier("earlier-year", "this school year");
        var term = earlier("earlier-term", "this term");
        if (year.isPresent() && term.isPresent() && term.get() > year.get()) {
            problems.add(
                    "earlier-term",
                    "The days earlier this term cannot be more than those this school year");
        }
        if (kind == Kind.SUSPENSION) {
            checkExaminations();
        }
        dates.notBefore("wrote", decided, "You cannot have written before the decision");
        checkCancelled(decided);
        SuspensionBefore.check(answers, "first1", dates, problems);
    }

    private void checkStretches(Optional<LocalDate> decided) {
        Optional<Stretch> before = Optional.empty();
        for (int n = 1; n <= Stretch.count(answers); n++) {
            var first = dates.need("first" + n, "Enter the first day");
            var last = dates.need("last" + n, "Enter the last day");
            if (first.isEmpty() || last.isEmpty()) {
                return;
            }
            var stretch = Stretch.of(answers, n);
            if (!stretch.isInOrder()) {
                problems.add("last" + n + "-day", "The last day cannot be before the first");
            } else if (first.get().plusDays(LONGEST_STRETCH_DAYS).isBefore(last.get())) {
                problems.add("last" + n + "-day", "That is more than a year. Check the dates");
            } else if (before.filter(earlier -> !stretch.follows(earlier)).isPresent()) {
                problems.add("first" + n + "-day", "This must come after the days above it");
            } else if (n == 1 && decided.filter(first.get()::isBefore).isPresent()) {
                problems.add("first1-day", "The first day cannot be before the decision");
            }
            before = Optional.of(stretch);
        }
    }

    private void checkExaminations() {
        if (problems.any()) {
            return;
        }
        var out = Stretch.all(answers);
        for (var name : List.of("exam1", "exam2")) {
            if (dates.maybe(name)
                    .filter(day -> out.stream().noneMatch(stretch -> stretch.contains(day)))
                    .isPresent()) {
                problems.add(name + "-day", "The exam or test must be on a day of the suspension");
            }
        }
    }

    private void checkCancelled(Optional<LocalDate> decided) {
        dates.notBefore("cancelled", decided, "It cannot be cancelled before the decision");
        if (dates.maybe("served").isPresent()) {
            dates.need("cancelled", "Enter the date on which it was cancelled");
        }
    }

    private void checkPermanent() {
        var decided = dates.need("decided", "Enter the date of the decision");
        dates.need("out", "Enter the first school day out");
        dates.notBefore("out", decided, "The first day out cannot be before the decision");
        dates.notBefore("effect", decided, "It cannot take effect before the decision");
        checkBoard(decided);
        if (kind == Kind.PERMANENT) {
            checkCancelled(decided);
            SuspensionBefore.check(answers, "out", dates, problems);
            if (answers.has("earlier-year")) {
                earlier("earlier-year", "this school year");
            }
        }
        new StageRules(answers, kind, problems, dates).check(decided);
    }

    private void checkBoard(Optional<LocalDate> decided) {
        switch (answers.one("when-board")) {
            case "same", "unknown" -> {}
            case "other" -> {
                dates.need("board", "Enter the date on which the governors were told");
                dates.notBefore(
                        "board", decided, "The governors cannot be told before the decision");
            }
            default -> problems.add("when-board", "Choose when the governors were told");
        }
    }

    private void checkChild() {
        var year = Child.yearGroup(answers);
        if (year.isEmpty()) {
            problems.add("year", "Choose the child’s school year");
            return;
        }
        if (Child.needsBirthday(year.get())) {
            dates.need(
                    "born",
                    "Enter the date of birth: in this school year some rules turn on the child’s age");
        }
        var born = dates.maybe("born");
        if (born.isPresent()) {
            dates.notBefore("decided", born, "The decision cannot be before the child was born");
        }
        dates.maybe("exams");
    }

    private Optional<Integer> earlier(String name, String when) {
        var halves = Child.halves(answers.one(name));
        if (halves.isEmpty()) {
            problems.add(
                    name,
                    "Enter the days of suspension earlier %s. Enter 0 if there were none"
                            .formatted(when));
        }
        return halves;
    }
}
