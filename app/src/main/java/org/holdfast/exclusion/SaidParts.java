package org.holdfast.exclusion;

/** The headings under which a step’s words are read. */
final class SaidParts {
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
            case "child" -> "What the child said";
            case "plan" -> "What was agreed";
            default -> "Words"; // a part that an older version had
        };
    }
}
