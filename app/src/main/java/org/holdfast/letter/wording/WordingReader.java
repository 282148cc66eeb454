package org.holdfast.letter.wording;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a template: what it says, and everything in it that cannot be understood. */
public final class WordingReader {
    private static final Pattern TAG =
            Pattern.compile("\\{\\{\\s*([#^/]?)\\s*([A-Za-z0-9_.]*)\\s*\\}\\}");
    private static final Pattern SECTION_LINE =
            Pattern.compile("\\s*\\{\\{\\s*[#^/]\\s*[A-Za-z0-9_.]+\\s*\\}\\}\\s*");

    private final Vocabulary vocabulary;
    private final List<WordingProblem> problems = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(String sign, String condition, int line, List<Part> parts) {}

    private WordingReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * What was read.
     *
     * @param wording as far as it was understood
     * @param problems empty if all of it was
     */
    public record Reading(Wording wording, List<WordingProblem> problems) {}

    /** Reads the text of a template. */
    public static Reading read(String text, Vocabulary vocabulary) {
        return new WordingReader(vocabulary).readAll(Merge.withoutMarks(text));
    }

    private Reading readAll(String text) {
        var whole = new Open("", "", 0, new ArrayList<>());
        open.push(whole);
        var number = 0;
        for (var line : text.lines().toList()) {
            number++;
            readLine(line, number);
        }
        while (open.size() > 1) {
            var left = open.pop();
            problems.add(
                    new WordingProblem(
                            left.line(),
                            "{{%s%s}} is never closed. Add {{/%s}} where the section ends"
                                    .formatted(left.sign(), left.condition(), left.condition())));
        }
        return new Reading(new Wording(whole.parts()), List.copyOf(problems));
    }

    private void readLine(String line, int number) {
        var tags = TAG.matcher(line);
        var at = 0;
        while (tags.find()) {
            words(line.substring(at, tags.start()), number);
            tag(tags.group(1), tags.group(2), number);
            at = tags.end();
        }
        words(line.substring(at), number);
        if (!SECTION_LINE.matcher(line).matches()) {
            add(new Part.Words("\n"));
        }
        MarkupRules.check(line, number).forEach(problems::add);
    }

    private void words(String text, int line) {
        if (text.contains("{{") || text.contains("}}")) {
            problems.add(
                    new WordingProblem(
                            line,
                            "a placeholder starts with {{ and ends with }} on the same line, with"
                                    + " only small letters, dots and underscores between"));
        }
        if (!text.isEmpty()) {
            add(new Part.Words(text));
        }
    }

    private void tag(String sign, String name, int line) {
        switch (sign) {
            case "#", "^" -> openSection(sign, name, line);
            case "/" -> closeSection(name, line);
            default -> slot(name, line);
        }
    }

    private void slot(String name, int line) {
        var passage = vocabulary.passage(name);
        if (passage.isPresent()) {
            var reading = read(passage.get(), vocabulary);
            add(new Part.Passage(name, reading.wording().parts()));
        } else if (vocabulary.knowsValue(name)) {
            add(new Part.Slot(name));
        } else {
            problems.add(
                    new WordingProblem(
                            line,
                            "there is no placeholder {{%s}}. The list on this page has all there are"
                                    .formatted(name)));
        }
    }

    private void openSection(String sign, String name, int line) {
        if (!vocabulary.knowsCondition(name)) {
            problems.add(
                    new WordingProblem(
                            line,
                            "there is no case called {{%s%s}}. The list on this page has all there are"
                                    .formatted(sign, name)));
        }
        open.push(new Open(sign, name, line, new ArrayList<>()));
    }

    private void closeSection(String name, int line) {
        if (open.size() == 1 || !open.getFirst().condition().equals(name)) {
            problems.add(
                    new WordingProblem(
                            line,
                            open.size() == 1
                                    ? "{{/%s}} closes a section that was not opened".formatted(name)
                                    : "{{/%s}} comes before {{/%s}}: close the inner section first"
                                            .formatted(name, open.getFirst().condition())));
            return;
        }
        var closed = open.pop();
        add(
                closed.sign().equals("#")
                        ? new Part.When(name, List.copyOf(closed.parts()))
                        : new Part.Unless(name, List.copyOf(closed.parts())));
    }

    private void add(Part part) {
        open.getFirst().parts().add(part);
    }
}
