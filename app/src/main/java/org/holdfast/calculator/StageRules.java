package org.holdfast.calculator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.web.Problems;

/** What is wrong with what is said to have happened after a permanent exclusion, step by step. */
final class StageRules {
    private static final List<String> METHODS = List.of("delivered", "post");

    private final Answers answers;
    private final Kind kind;
    private final Problems problems;
    private final TypedDates dates;

    StageRules(Answers answers, Kind kind, Problems problems, TypedDates dates) {
        this.answers = answers;
        this.kind = kind;
        this.problems = problems;
        this.dates = dates;
    }

    /** Each step needs the one before it, and cannot come earlier. */
    void check(Optional<LocalDate> decided) {
        if (!kind.reaches(Kind.GOVERNORS)) {
            return;
        }
        var met = dates.need("met", "Enter the date on which the governors met");
        dates.notBefore("met", decided, "The governors cannot meet before the decision to exclude");
        checkOutcome(met);
        if (kind.reaches(Kind.REVIEW_ASKED)) {
            var asked = dates.need("asked", "Enter the date on which the review was asked for");
            dates.notBefore("asked", met, "A review cannot be asked for before the governors met");
            choose("asked-by", METHODS, "Choose how the request was sent");
            choose("expert", List.of("yes", "no"), "Choose whether an expert was asked for");
            dates.notBefore("hearing", asked, "The panel cannot meet before it was asked for");
            if (kind.reaches(Kind.REVIEWED)) {
                checkReview(asked);
            }
        }
    }

    private void checkOutcome(Optional<LocalDate> met) {
        if (kind == Kind.GOVERNORS) {
            choose("outcome", List.of("decline", "reinstate"), "Choose what the governors decided");
            if (!answers.one("outcome").equals("decline")) {
                return;
            }
        }
        dates.need("notice", "Enter the date of the governors’ letter");
        dates.notBefore("notice", met, "The letter cannot be before the meeting");
        choose("notice-by", METHODS, "Choose how the governors’ letter reached you");
        dates.notBefore("waiver", met, "This cannot be before the meeting");
    }

    private void checkReview(Optional<LocalDate> asked) {
        var concluded = dates.need("concluded", "Enter the date on which the review ended");
        dates.notBefore("concluded", asked, "The review cannot end before it was asked for");
        var outcomes =
                kind == Kind.REVIEWED
                        ? List.of("uphold", "recommend", "quash")
                        : List.of("recommend", "quash");
        choose("panel", outcomes, "Choose what the panel decided");
        if (!answers.one("panel").equals("uphold")) {
            dates.need("told", "Enter the date of the panel’s letter");
            dates.notBefore("told", concluded, "The letter cannot be before the end of the review");
            choose("told-by", METHODS, "Choose how the panel’s letter was sent");
        }
        if (answers.one("panel").equals("quash")) {
            choose("payment", List.of("yes", "no"), "Choose whether a payment was ordered");
        }
        if (kind == Kind.RECONSIDERED) {
            dates.need("again", "Enter the date on which the governors met again");
            dates.notBefore("again", concluded, "They cannot meet again before the review ended");
            choose(
                    "again-outcome",
                    List.of("decline", "reinstate"),
                    "Choose what the governors decided this time");
        }
    }

    private void choose(String name, List<String> among, String message) {
        if (!among.contains(answers.one(name))) {
            problems.add(name, message);
        }
    }
}
