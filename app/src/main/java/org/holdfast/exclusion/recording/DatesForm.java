package org.holdfast.exclusion.recording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.exclusion.ExclusionId;
import org.holdfast.exclusion.Kind;
import org.holdfast.exclusion.ProposedPermanentExclusion;
import org.holdfast.exclusion.ProposedSuspension;
import org.holdfast.exclusion.Told;
import org.holdfast.statute.Absence;
import org.holdfast.statute.calendar.Session;
import org.holdfast.web.Problems;

/** The pages "when" and "who must know", from fields to what is proposed. */
final class DatesForm {
    static final int MOST_STRETCHES = 6;
    static final List<String> WHEN_FIELDS =
            Stream.concat(
                            Stream.of(
                                    "decided",
                                    "form",
                                    "stretches",
                                    "longer",
                                    "exam",
                                    "exam1",
                                    "exam2",
                                    "takesEffect",
                                    "firstOut"),
                            IntStream.rangeClosed(1, MOST_STRETCHES)
                                    .boxed()
                                    .flatMap(n ->
                                            Stream.of(
                                                    "first" + n,
                                                    "firstSession" + n,
                                                    "last" + n,
                                                    "lastSession" + n)))
                    .toList();
    static final List<String> TELL_FIELDS = List.of("parentTold", "boardTold");

    /** A term of lunchtimes: more would be refused by the cap long before. */
    private static final int MOST_DAYS_BETWEEN = 200;

    private DatesForm() {}

    /** How many stretches the page shows. */
    static int stretches(Answers answers) {
        var asked = answers.one("stretches");
        return asked.matches("[1-6]") ? Integer.parseInt(asked) : 1;
    }

    /** What cannot be read as a date or is missing. */
    static Problems problems(Answers answers, Kind kind, String step) {
        var problems = Problems.none();
        if (step.equals("when")) {
            required(answers, "decided", "Enter the day of the decision", problems);
            switch (kind) {
                case SUSPENSION -> suspensionProblems(answers, problems);
                case PERMANENT -> {
                    required(
                            answers,
                            "takesEffect",
                            "Enter the day on which it takes effect",
                            problems);
                    required(answers, "firstOut", "Enter the first school day out", problems);
                }
            }
        }
        if (step.equals("tell")) {
            optional(answers, "parentTold", problems);
            optional(answers, "boardTold", problems);
        }
        return problems;
    }

    private static void suspensionProblems(Answers answers, Problems problems) {
        if (!answers.has("form")) {
            problems.add("form", "Say whether it is whole or half days, or lunchtimes");
        }
        for (int n = 1; n <= stretches(answers); n++) {
            if (n == 1 || !answers.date("first" + n).isEmpty()) {
                required(answers, "first" + n, "Enter the first day out", problems);
                required(answers, "last" + n, "Enter the last day out", problems);
                outOfOrder(answers, n, problems);
            }
        }
        if (!answers.has("exam")) {
            problems.add("exam", "Say whether an examination or national test will be missed");
        } else if (answers.is("exam", "yes")) {
            required(answers, "exam1", "Enter the day of the examination or test", problems);
            optional(answers, "exam2", problems);
        }
        if (!problems.any() && absence(answers).isEmpty()) {
            problems.add("first1", "The stretches overlap. Enter each day once");
        }
    }

    private static void outOfOrder(Answers answers, int n, Problems problems) {
        var first = answers.day("first" + n);
        var last = answers.day("last" + n);
        if (first.isPresent() && last.isPresent() && span(answers, n).isEmpty()) {
            problems.add("last" + n, "The last day cannot be before the first");
        }
    }

    private static void required(Answers answers, String field, String message, Problems problems) {
        if (answers.day(field).isEmpty()) {
            problems.add(
                    field,
                    answers.date(field).isEmpty()
                            ? message
                            : "Enter a real date, for example 27 3 2026");
        }
    }

    private static void optional(Answers answers, String field, Problems problems) {
        if (!answers.date(field).isEmpty() && answers.day(field).isEmpty()) {
            problems.add(field, "Enter a real date, for example 27 3 2026");
        }
    }

    /** What the stretches add up to; empty while they cannot be read or overlap. */
    static Optional<Absence> absence(Answers answers) {
        var spans = new ArrayList<Absence.Span>();
        for (int n = 1; n <= stretches(answers); n++) {
            span(answers, n).ifPresent(spans::add);
        }
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        spans.sort(Comparator.comparing(Absence.Span::first));
        try {
            return Optional.of(
                    answers.is("form", "lunchtimes")
                            ? Absence.lunchtimes(lunchtimes(spans))
                            : new Absence.Spans(spans));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Each weekday of the stretches; the rules refuse those without school. */
    private static List<LocalDate> lunchtimes(List<Absence.Span> spans) {
        return spans.stream()
                .flatMap(span -> span.first().datesUntil(span.last().plusDays(1)))
                .filter(day -> day.getDayOfWeek().getValue() < 6)
                .distinct()
                .limit(MOST_DAYS_BETWEEN)
                .toList();
    }

    private static Optional<Absence.Span> span(Answers answers, int n) {
        var first = answers.day("first" + n);
        var last = answers.day("last" + n);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Absence.Span(
                            first.get(),
                            answers.is("firstSession" + n, "pm") ? Session.PM : Session.AM,
                            last.get(),
                            answers.is("lastSession" + n, "am") ? Session.AM : Session.PM));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** The suspension, once there is a decision and a stretch. */
    static Optional<ProposedSuspension> suspension(ExclusionId id, Answers answers) {
        var decided = answers.day("decided");
        var absence = absence(answers);
        if (decided.isEmpty() || absence.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new ProposedSuspension(
                        id,
                        GroundsForm.grounds(answers),
                        decided.get(),
                        absence.get(),
                        examinations(answers),
                        told(answers)));
    }

    /** The permanent exclusion, once all its dates are there. */
    static Optional<ProposedPermanentExclusion> permanent(ExclusionId id, Answers answers) {
        var decided = answers.day("decided");
        var effect = answers.day("takesEffect");
        var firstOut = answers.day("firstOut");
        if (decided.isEmpty() || effect.isEmpty() || firstOut.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new ProposedPermanentExclusion(
                        id,
                        GroundsForm.grounds(answers),
                        new ProposedPermanentExclusion.Dates(
                                decided.get(), effect.get(), firstOut.get()),
                        GroundsForm.singleIncident(answers),
                        Optional.empty(),
                        told(answers)));
    }

    private static List<LocalDate> examinations(Answers answers) {
        return answers.is("exam", "yes")
                ? Stream.of("exam1", "exam2").map(answers::day).flatMap(Optional::stream).toList()
                : List.of();
    }

    private static Told told(Answers answers) {
        return new Told(answers.day("parentTold"), answers.day("boardTold"));
    }
}
