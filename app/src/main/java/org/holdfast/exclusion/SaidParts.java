package org.holdfast.exclusion;

import java.util.List;

/** The headings under which a step’s words are read. */
final class SaidParts {
    /** What a family says in its own words. */
    static final List<String> OF_THE_FAMILY = List.of("parents", "child");

    private SaidParts() {}

    static String title(String part) {
        return switch (part) {
            case "why" -> "Why";
            case "reasons" -> "Reasons";
            case "place" -> "Where, or what was put in place";
            case "grounds" -> "The grounds";
            case "members" -> "The panel";
            case "argument" -> "The argument";
            case "options" -> "What could be done instead";
            case "answer" -> "The school’s answer";
            case "by" -> "By whom";
            case "work" -> "The work";
            case "parents" -> "What the parents said";
            case "child" -> "What the child said";
            case "plan" -> "What was agreed";
            default -> "Words"; // a part that an older version had
        };
    }
}
