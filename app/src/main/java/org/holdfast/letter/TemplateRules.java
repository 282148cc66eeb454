package org.holdfast.letter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.letter.wording.Wording;
import org.holdfast.letter.wording.WordingProblem;
import org.holdfast.letter.wording.WordingReader;

/** Whether a template may be saved: it is understood, and says all that the law wants. */
final class TemplateRules {
    static final int LONGEST = 20_000;

    /** Words that a template must say itself: no fact says them. */
    private static final String SAYS_PERMANENT = "permanent";

    private TemplateRules() {}

    /** Everything that is wrong with the text; none: it may be saved. */
    static List<WordingProblem> check(LetterKind kind, String text) {
        if (text.length() > LONGEST) {
            return List.of(
                    new WordingProblem(
                            0,
                            "The text is longer than %,d characters. Shorten it"
                                    .formatted(LONGEST)));
        }
        var reading = WordingReader.read(text, LetterVocabulary.ALL);
        var problems = new ArrayList<WordingProblem>(reading.problems());
        problems.addAll(title(text));
        if (reading.problems().isEmpty()) {
            problems.addAll(missing(kind, reading.wording()));
            problems.addAll(permanent(kind, text));
        }
        return List.copyOf(problems);
    }

    private static List<WordingProblem> title(String text) {
        var lines = text.lines().map(String::strip).toList();
        var titles = lines.stream().filter(line -> line.startsWith("# ")).count();
        var first = lines.stream().filter(line -> !line.isEmpty()).findFirst().orElse("");
        if (titles == 1 && first.startsWith("# ")) {
            return List.of();
        }
        var second =
                titles < 2
                        ? 1
                        : lines.lastIndexOf(
                                        lines.stream()
                                                .filter(line -> line.startsWith("# "))
                                                .toList()
                                                .getLast())
                                + 1;
        return List.of(
                new WordingProblem(
                        second,
                        "the letter starts with one title, and has no other: # and a space before it"));
    }

    private static List<WordingProblem> permanent(LetterKind kind, String text) {
        return kind == LetterKind.PERMANENT_EXCLUSION
                        && !text.toLowerCase(java.util.Locale.UK).contains(SAYS_PERMANENT)
                ? List.of(
                        new WordingProblem(
                                0, "The letter must say that the exclusion is permanent"))
                : List.of();
    }

    /** Tries every case that the template tells apart. */
    private static List<WordingProblem> missing(LetterKind kind, Wording wording) {
        var requirements = LetterRules.required(kind);
        var relevant = EnumSet.noneOf(LetterCondition.class);
        wording.conditions().forEach(key -> LetterCondition.ofKey(key).ifPresent(relevant::add));
        requirements.forEach(requirement -> {
            relevant.addAll(requirement.when());
            relevant.addAll(requirement.unless());
        });
        var missed = new java.util.LinkedHashMap<String, WordingProblem>();
        for (var holding : casesOf(List.copyOf(relevant))) {
            if (!LetterRules.isPossible(kind, holding)) {
                continue;
            }
            var said = wording.namesWhere(key -> holds(holding, key));
            requirements.stream()
                    .filter(requirement -> requirement.isOwed(holding))
                    .filter(requirement -> !said.contains(requirement.key()))
                    .forEach(requirement ->
                            missed.putIfAbsent(requirement.key(), problem(requirement, holding)));
        }
        return List.copyOf(missed.values());
    }

    private static boolean holds(Set<LetterCondition> holding, String key) {
        return LetterCondition.ofKey(key).filter(holding::contains).isPresent();
    }

    /** Fewest conditions first, so that a problem is told in its simplest case. */
    private static List<Set<LetterCondition>> casesOf(List<LetterCondition> conditions) {
        var cases = new ArrayList<Set<LetterCondition>>();
        for (var bits = 0; bits < 1 << conditions.size(); bits++) {
            var holding = EnumSet.noneOf(LetterCondition.class);
            for (var at = 0; at < conditions.size(); at++) {
                if ((bits >> at & 1) == 1) {
                    holding.add(conditions.get(at));
                }
            }
            cases.add(holding);
        }
        cases.sort(java.util.Comparator.comparingInt(Set::size));
        return cases;
    }

    private static WordingProblem problem(Requirement requirement, Set<LetterCondition> holding) {
        var where =
                holding.isEmpty()
                        ? ""
                        : " It is missing where "
                                + holding.stream()
                                        .map(LetterCondition::words)
                                        .collect(Collectors.joining(", and "))
                                + ".";
        return new WordingProblem(
                0,
                "The law wants the letter to give %s (%s). Add {{%s}}.%s"
                        .formatted(
                                requirement.what(),
                                requirement.citation(),
                                requirement.key(),
                                where));
    }
}
