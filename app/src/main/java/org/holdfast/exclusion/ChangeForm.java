package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.web.Choice;
import org.holdfast.web.DateInput;
import org.holdfast.web.NotFound;
import org.holdfast.web.Problems;

/**
 * One small page on which something about an exclusion is recorded.
 *
 * @param typed as it was typed
 */
record ChangeForm(Act act, Map<String, String> typed) {

    /** What can be recorded on such a page. */
    enum Act {
        PARENT_TOLD("parent-told", "The parent was told", "Day the parent was told in writing"),
        BOARD_INFORMED(
                "board-informed",
                "The governing board was told",
                "Day the governing board was told"),
        REPRESENTATIONS(
                "representations",
                "The parents made representations",
                "Day the representations came in"),
        BOARD_MEETING("board-meeting", "The board’s meeting began", "Day the meeting began"),
        CANCEL("cancel", "Cancel this exclusion", "Day of the cancellation"),
        DECISION("decision", "The governing board’s decision", "Day of the meeting"),
        NOTICE(
                "decision-notice",
                "The notice of the board’s decision",
                "Day the written notice was given");

        private final String path;
        private final String title;
        private final String question;

        /** Whether the case, as it stands, can take it. */
        boolean fits(Exclusion exclusion) {
            var stage = StageRules.of(exclusion);
            var progress = exclusion.progress();
            return switch (this) {
                case PARENT_TOLD ->
                        progress.parentTold().isEmpty()
                                && StageRules.next(stage, Move.PARENT_TOLD).isPresent();
                case BOARD_INFORMED ->
                        progress.boardInformed().isEmpty()
                                && StageRules.next(stage, Move.BOARD_INFORMED).isPresent();
                case REPRESENTATIONS -> StageRules.next(stage, Move.REPRESENTATIONS).isPresent();
                case BOARD_MEETING ->
                        progress.boardMeetingBegun().isEmpty()
                                && StageRules.next(stage, Move.MEETING_BEGUN).isPresent();
                case CANCEL -> StageRules.next(stage, Move.CANCELLED).isPresent();
                case DECISION -> StageRules.next(stage, Move.BOARD_REINSTATES).isPresent();
                case NOTICE ->
                        progress.decision()
                                .filter(made -> !made.reinstates() && made.notice().isEmpty())
                                .isPresent();
            };
        }

        /** Whether those who may do so much may record it. */
        boolean allowed(ExclusionPermissions may) {
            return switch (this) {
                case CANCEL -> may.decide();
                case DECISION, NOTICE -> may.judge();
                case PARENT_TOLD, BOARD_INFORMED, REPRESENTATIONS, BOARD_MEETING -> may.keep();
            };
        }

        Act(String path, String title, String question) {
            this.path = path;
            this.title = title;
            this.question = question;
        }

        public String path() {
            return path;
        }

        public String title() {
            return title;
        }

        public String question() {
            return question;
        }

        static Act of(String path) {
            return Arrays.stream(values())
                    .filter(act -> act.path.equals(path))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }
    }

    public String one(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    public DateInput date(String field) {
        return new DateInput(one(field + "-day"), one(field + "-month"), one(field + "-year"));
    }

    Optional<LocalDate> day(String field) {
        return date(field).date();
    }

    int version() {
        return one("version").matches("[0-9]{1,6}") ? Integer.parseInt(one("version")) : -1;
    }

    /** What cannot be read. */
    Problems problems() {
        var problems = Problems.none();
        if (day("on").isEmpty()) {
            problems.add("on", "Enter the day, for example 27 3 2026");
        }
        unreadable("served", problems);
        unreadable("notice", problems);
        unreadable("from", problems);
        if (act == Act.DECISION) {
            decisionProblems(problems);
        }
        if (act == Act.NOTICE && one("way").isEmpty()) {
            problems.add("way", "Say how the notice was given");
        }
        return problems;
    }

    private void decisionProblems(Problems problems) {
        switch (one("outcome")) {
            case "reinstate" -> {
                if (day("from").isEmpty()) {
                    problems.add("from", "Enter the day from which the child is reinstated");
                }
            }
            case "decline" -> {
                if (day("notice").isPresent() && one("way").isEmpty()) {
                    problems.add("way", "Say how the notice was given");
                }
            }
            default -> problems.add("outcome", "Choose what the board decided");
        }
        if (one("reasons").isEmpty()) {
            problems.add("reasons", "Enter the board’s reasons");
        }
    }

    private void unreadable(String field, Problems problems) {
        if (!date(field).isEmpty() && day(field).isEmpty()) {
            problems.add(field, "Enter a real date, for example 27 3 2026");
        }
    }

    public List<Choice> outcomes() {
        return List.of(
                new Choice(
                        "decline",
                        "It declined to reinstate the child",
                        one("outcome").equals("decline")),
                new Choice(
                        "reinstate",
                        "It directed that the child is reinstated",
                        one("outcome").equals("reinstate")));
    }

    public List<Choice> ways() {
        return List.of(
                new Choice("delivered", "Delivered by hand", one("way").equals("delivered")),
                new Choice(
                        "first_class_post",
                        "Posted first class",
                        one("way").equals("first_class_post")));
    }

    /** What was said, by the name of its part. */
    Map<String, String> said() {
        var parts =
                switch (act) {
                    case DECISION -> List.of("reasons");
                    case REPRESENTATIONS -> SaidParts.OF_THE_FAMILY;
                    case PARENT_TOLD, BOARD_INFORMED, BOARD_MEETING, CANCEL, NOTICE ->
                            List.<String>of();
                };
        return parts.stream()
                .filter(part -> !one(part).isEmpty())
                .collect(Collectors.toMap(part -> part, this::one));
    }

    /** The decision that was typed. */
    Progress.BoardDecision decision() {
        var met = day("on").orElseThrow();
        return one("outcome").equals("reinstate")
                ? new Progress.BoardDecision(met, day("from"), Optional.empty())
                : new Progress.BoardDecision(
                        met,
                        Optional.empty(),
                        day("notice")
                                .map(on ->
                                        new Progress.NoticeGiven(
                                                one("way").equals("delivered")
                                                        ? Progress.NoticeGiven.Way.DELIVERED
                                                        : Progress.NoticeGiven.Way.FIRST_CLASS_POST,
                                                on)));
    }
}
